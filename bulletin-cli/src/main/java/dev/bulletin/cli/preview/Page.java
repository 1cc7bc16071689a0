// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One answer.
 *
 * @param status its HTTP status
 * @param headers its headers
 * @param body what it says, in UTF-8
 */
record Page(int status, Map<String, String> headers, String body) {

  /** Nothing at all may be loaded, run or framed. */
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

  /** An answer that no other site may use, that is not kept, and is what its type says. */
  static Page of(int status, String type, String policy, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type + "; charset=utf-8");
    headers.put("Content-Security-Policy", policy);
    headers.put("Cache-Control", "no-store");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Content-Type-Options", "nosniff");
    return new Page(status, headers, body);
  }

  /** Words alone. */
  static Page plain(int status, String words) {
    return of(status, "text/plain", NOTHING, words);
  }
}
