package io.tidemark.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and house before a wire's first sentence, which each house writes its own way. */
final class Dateline {
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A(?:[^\\n.]{0,70}?\\([^)\\n]{2,30}\\)|\\p{Lu}[\\p{Lu} ,.'/]{2,40}(?:\\d{1,2})?)"
              + "\\s{0,3}(?:-{1,2}|[–—:])\\s{1,3}");

  private Dateline() {}

  /** {@code text} without it. */
  static String cut(String text) {
    Matcher dateline = DATELINE.matcher(text);
    return dateline.lookingAt() ? text.substring(dateline.end()) : text;
  }
}
