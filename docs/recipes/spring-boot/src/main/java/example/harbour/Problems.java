// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.BulletinDatabindException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** Answers a faulty request with a problem of RFC 9457 that names every fault. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

  record Fault(String pointer, String code, String message) {}

  /** What the mapper found while it read a bulletin. */
  @ExceptionHandler
  ProblemDetail faultyBulletin(BulletinDatabindException e) {
    String parent =
        e.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .map(name -> "/" + name)
            .collect(Collectors.joining());
    return problem(e.diagnostics().stream().map(found -> fault(parent, found)).toList());
  }

  /** What {@code @Valid} found in the rest of the request. */
  @ExceptionHandler
  ProblemDetail faultyRequest(MethodArgumentNotValidException e) {
    return problem(e.getFieldErrors().stream().map(Problems::fault).toList());
  }

  private static Fault fault(String parent, Diagnostic found) {
    return new Fault(parent + found.pointer(), found.code(), found.message());
  }

  private static Fault fault(FieldError found) {
    String pointer = "/" + found.getField().replace('.', '/');
    return new Fault(pointer, found.getCode(), found.getDefaultMessage());
  }

  private static ProblemDetail problem(List<Fault> faults) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setTitle("Not a valid bulletin");
    problem.setProperty("errors", faults);
    return problem;
  }
}
