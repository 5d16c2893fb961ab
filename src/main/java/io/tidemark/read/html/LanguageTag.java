package io.tidemark.read.html;

import io.tidemark.read.draft.Told;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a page says it is written in. */
final class LanguageTag {
  private LanguageTag() {}

  static @Nullable Told<String> of(Page page) {
    String html = code(page.document().select("html").attr("lang"));
    if (html != null) {
      return new Told<>(html, "html:lang");
    }
    String ld = code(page.jsonLd().language());
    if (ld != null) {
      return new Told<>(ld, "json-ld:inLanguage");
    }
    String locale = code(page.meta().first("og:locale"));
    return locale == null ? null : new Told<>(locale, "meta:og:locale");
  }

  private static @Nullable String code(@Nullable String tag) {
    if (tag == null || !tag.matches("[A-Za-z]{2}(?:[-_].*)?")) {
      return null;
    }
    return tag.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
