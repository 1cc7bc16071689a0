// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;
import java.util.Locale;

/**
 * Addresses lead to where it is safe to go. Besides other schemes these are refused: <code>//host
 * </code>, which a mail or a file completes with a scheme that nobody meant; the same with
 * backslashes, which browsers read as slashes; and a colon written as a character reference.
 */
public final class LinkSchemeUnsafe extends StandardRule implements AddressRule {

  private static final List<String> LINKS = List.of("https://", "http://", "mailto:", "tel:");
  private static final List<String> IMAGES = List.of("https://", "http://", "cid:");
  private static final int LONGEST = "https://".length();

  /** The rule; it has no state. */
  public LinkSchemeUnsafe() {
    super("link-scheme-unsafe", Level.MANDATORY);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "An address begins with https://, http://, mailto: or tel:, or is relative; an "
            + "image's begins with https://, http:// or cid:, or is relative.",
        "Anything else may run a program, open a file or lead nowhere on the reader's "
            + "machine.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Sign up ", {"link": "here on the form", "href": "javascript:signUp()"}, "."]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"text": ["Sign up ", {"link": "here on the form", "href": "https://harbour.example/sign-up"}, "."]}
          ]
        }
        """);
  }

  @Override
  public void check(String address, AddressUse use, RuleContext context) {
    List<String> safe = use == AddressUse.IMAGE ? IMAGES : LINKS;
    if (!isSafe(use == AddressUse.IMAGE ? address.strip() : address, safe)) {
      context.report(MessageArgument.value(address), MessageArgument.choice(safe));
    }
  }

  private static boolean isSafe(String address, List<String> safe) {
    if (address.startsWith("https://")) {
      return true;
    }
    String start =
        address.substring(0, Math.min(address.length(), LONGEST)).toLowerCase(Locale.ROOT);
    for (String prefix : safe) {
      if (start.startsWith(prefix)) {
        return true;
      }
    }
    return isRelative(address);
  }

  private static boolean isRelative(String address) {
    if (address.length() > 1 && isSlash(address.charAt(0)) && isSlash(address.charAt(1))) {
      return false;
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return true;
      }
      if (c == ':' || (c == '&' && isHiddenColon(address, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static boolean isHiddenColon(String address, int at) {
    return address.startsWith("&#", at) || address.regionMatches(true, at, "&colon", 0, 6);
  }
}
