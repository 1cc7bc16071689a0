// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker says of a document: errors and warnings alike. */
final class NuChecker {

  /** HTML with the attributes of RDFa Lite, among them Open Graph's {@code property}. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  NuChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, new Findings());
    } catch (Exception e) {
      throw new IllegalStateException("the checker does not start", e);
    }
  }

  List<String> check(String html) {
    Findings findings = new Findings();
    try {
      validator.setUpValidatorAndParsers(findings, true, false);
      validator.setAllowCss(true);
      InputSource source = new InputSource(new StringReader(html));
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      throw new IllegalStateException("the checker does not run", e);
    }
    return findings.messages;
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void warning(SAXParseException exception) {
      add("warning", exception);
    }

    @Override
    public void error(SAXParseException exception) {
      add("error", exception);
    }

    @Override
    public void fatalError(SAXParseException exception) {
      add("fatal", exception);
    }

    private void add(String severity, SAXParseException exception) {
      messages.add(exception.getLineNumber() + ": " + severity + ": " + exception.getMessage());
    }
  }
}
