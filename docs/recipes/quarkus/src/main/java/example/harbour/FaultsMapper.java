// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.json.BulletinParseException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** Answers with a line for each fault: {@code request:1:19: error: …}. */
@Provider
public class FaultsMapper implements ExceptionMapper<BulletinParseException> {

  @Override
  public Response toResponse(BulletinParseException e) {
    String lines =
        e.diagnostics().stream().map(found -> found + "\n").collect(Collectors.joining());
    return Response.status(422).type(MediaType.TEXT_PLAIN_TYPE).entity(lines).build();
  }
}
