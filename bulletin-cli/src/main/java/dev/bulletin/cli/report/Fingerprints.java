// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.json.internal.excerpt.Excerpt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that a server knows one again after lines were added above it: by the rule and
 * the words of the source, and their count where the same stands in a document twice.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The name of the next finding of a document. */
  String of(Finding finding) {
    Excerpt excerpt = finding.excerpt();
    String place = excerpt == null ? finding.diagnostic().pointer() : excerpt.text().strip();
    String hash = hash(finding.diagnostic().code() + '\n' + place);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
