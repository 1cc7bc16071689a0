// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a request's body as a bulletin. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BulletinReader implements MessageBodyReader<Bulletin> {

  private static final BulletinParser PARSER = BulletinParser.create();

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Bulletin.class;
  }

  @Override
  public Bulletin readFrom(
      Class<Bulletin> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return PARSER.parse(body, "request").orElseThrow();
  }
}
