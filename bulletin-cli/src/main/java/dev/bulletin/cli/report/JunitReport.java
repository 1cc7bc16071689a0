// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.internal.message.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML, for servers that show test results: each bulletin is a suite of one test, so that
 * its history can be followed by its name. The test fails where the run would.
 */
public final class JunitReport implements Report {

  private final Writer out;
  private final Severity failOn;
  private final XMLStreamWriter xml;

  /** A report that goes to a writer; a test fails on that severity and above. */
  public JunitReport(Writer out, Severity failOn) {
    this.out = out;
    this.failOn = failOn;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a piece of XML. */
  private interface Piece {
    void write() throws XMLStreamException;
  }

  private void write(Piece piece) throws IOException {
    try {
      piece.write();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException lost) {
        throw lost;
      }
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          line();
          xml.writeStartElement("testsuites");
          attribute("name", "bulletin");
          line();
        });
  }

  @Override
  public void add(Outcome.Checked checked) throws IOException {
    boolean fails = checked.tally().has(failOn);
    write(
        () -> {
          startSuite(checked.name(), fails ? 1 : 0, 0);
          List<Finding> failures = checked.findings().stream().filter(this::isFailure).toList();
          if (fails) {
            writeFailure(failures);
          }
          List<Finding> others = checked.findings().stream().filter(f -> !isFailure(f)).toList();
          if (!others.isEmpty()) {
            xml.writeStartElement("system-out");
            writeLines(others);
            xml.writeEndElement();
          }
          endSuite();
        });
  }

  @Override
  public void add(Outcome.Unreadable unreadable) throws IOException {
    write(
        () -> {
          startSuite(unreadable.source(), 0, 1);
          xml.writeEmptyElement("error");
          attribute("message", unreadable.reason());
          attribute("type", "unreadable");
          endSuite();
        });
  }

  @Override
  public void end(Summary summary) throws IOException {
    write(
        () -> {
          xml.writeEndElement();
          line();
          xml.writeEndDocument();
          xml.flush();
        });
    out.flush();
  }

  private boolean isFailure(Finding finding) {
    return finding.diagnostic().severity().compareTo(failOn) <= 0;
  }

  private void startSuite(String name, int failures, int errors) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", "1");
    attribute("failures", Integer.toString(failures));
    attribute("errors", Integer.toString(errors));
    xml.writeStartElement("testcase");
    attribute("name", name);
    attribute("classname", "bulletin");
  }

  private void endSuite() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
    line();
  }

  private void writeFailure(List<Finding> failures) throws XMLStreamException {
    xml.writeStartElement("failure");
    if (!failures.isEmpty()) {
      attribute("message", failures.get(0).diagnostic().message());
      attribute("type", failures.get(0).diagnostic().code());
    }
    writeLines(failures);
    xml.writeEndElement();
  }

  private void writeLines(List<Finding> findings) throws XMLStreamException {
    for (Finding finding : findings) {
      xml.writeCharacters(Visible.startOfLine(text(finding.diagnostic())) + "\n");
    }
  }

  private static String text(Diagnostic diagnostic) {
    SourceLocation location = diagnostic.location();
    String hint = diagnostic.hint();
    String place =
        location == null ? diagnostic.pointer() : location.source() + ":" + location.start();
    String what = diagnostic.severity().value() + ": " + diagnostic.message();
    return place + ": " + what + " [" + diagnostic.code() + "]" + (hint == null ? "" : " " + hint);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Visible.of(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
