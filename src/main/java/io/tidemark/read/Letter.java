package io.tidemark.read;

import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, whatever it came in.
 *
 * @param senderName as the mail shows it, or empty
 * @param senderAddress or empty
 * @param plain its texts without mark-up
 * @param html its texts in HTML
 * @param rtf its texts in RTF
 * @param attachments each named behind the mail, as in {@code mail.eml#note.pdf}
 */
record Letter(
    String subject,
    String senderName,
    String senderAddress,
    @Nullable Published date,
    List<String> plain,
    List<String> html,
    List<byte[]> rtf,
    List<RawDocument> attachments) {
  Letter {
    plain = List.copyOf(plain);
    html = List.copyOf(html);
    rtf = List.copyOf(rtf);
    attachments = List.copyOf(attachments);
  }

  boolean holdsText() {
    return !plain.isEmpty() || !html.isEmpty() || !rtf.isEmpty();
  }
}
