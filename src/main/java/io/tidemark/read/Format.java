package io.tidemark.read;

import io.tidemark.article.RawDocument;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a document is, told by its first bytes. Plain texts are told here, since Tika takes long to
 * start and is not needed for them; all else is Tika's.
 */
enum Format {
  EMPTY,
  HTML,
  MAIL,
  TEXT,
  BINARY;

  private static final int LOOKED_AT = 8192;

  private static final Pattern HTML_START =
      Pattern.compile(
          "^(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|h1|table)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HTML_WITHIN =
      Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL_FIELDS =
      Pattern.compile(
          "^(?:From |[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n)(?:[ \\t][^\\n]*\\n|[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n)+");
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** The format of {@code document}, whose container may have told that it is a mail. */
  static Format of(RawDocument document) {
    Format format = of(document.bytes());
    boolean told = RawDocument.MAIL.equals(document.mediaType());
    return told && format == TEXT ? MAIL : format;
  }

  private static Format of(byte[] bytes) {
    if (isBlank(bytes)) {
      return EMPTY;
    }
    if (!isText(bytes)) {
      return BINARY;
    }
    String start = Charsets.decode(bytes, LOOKED_AT);
    if (start.startsWith("{\\rtf") || start.startsWith("%PDF-")) {
      return BINARY;
    }
    if (isMail(start)) {
      return MAIL;
    }
    if (HTML_START.matcher(start).find() || HTML_WITHIN.matcher(start).find()) {
      return HTML;
    }
    return start.stripLeading().startsWith("<?xml") ? BINARY : TEXT;
  }

  private static boolean isMail(String start) {
    if (!MAIL_FIELDS.matcher(start.replace("\r\n", "\n")).find()) {
      return false;
    }
    int end = start.replace("\r\n", "\n").indexOf("\n\n");
    String head = end < 0 ? start : start.substring(0, end);
    return MAIL_FIELD
            .matcher(head)
            .results()
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        >= 2;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Text holds next to no control characters; UTF-16 is told by its mark. */
  private static boolean isText(byte[] bytes) {
    if (Charsets.hasUtf16Mark(bytes)) {
      return true;
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b == 0) {
        return false;
      }
      boolean control =
          b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b;
      controls += control || b == 0x7f ? 1 : 0;
    }
    String magic = new String(bytes, 0, Math.min(length, 5), StandardCharsets.ISO_8859_1);
    return controls * 200 <= length && !magic.startsWith("PK\u0003\u0004");
  }
}
