// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.report.GithubReport;
import dev.bulletin.cli.report.JsonReport;
import dev.bulletin.cli.report.JunitReport;
import dev.bulletin.cli.report.NdjsonReport;
import dev.bulletin.cli.report.Report;
import dev.bulletin.cli.report.SarifReport;
import dev.bulletin.cli.report.TextReport;
import dev.bulletin.core.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;

/** Makes reports. Only the one that is asked for is loaded. */
final class Reports {

  private Reports() {}

  static Report of(ReportFormat format, Writer out, Style style, Severity failOn)
      throws IOException {
    return switch (format) {
      case TEXT -> new TextReport(out, style);
      case JSON -> new JsonReport(out, Version.number());
      case NDJSON -> new NdjsonReport(out);
      case SARIF -> new SarifReport(out, SarifRules.driver());
      case JUNIT -> new JunitReport(out, failOn);
      case GITHUB -> new GithubReport(out);
    };
  }
}
