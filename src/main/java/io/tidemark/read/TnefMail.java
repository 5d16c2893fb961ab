package io.tidemark.read;

import io.tidemark.article.RawDocument;
import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** Reads what Outlook packs a mail's text and attachments into: {@code winmail.dat} (MS-OXTNEF). */
final class TnefMail {
  private static final byte[] MAGIC = {0x78, (byte) 0x9f, 0x3e, 0x22};

  private TnefMail() {}

  static boolean begins(byte[] bytes) {
    return bytes.length > MAGIC.length && java.util.Arrays.equals(bytes, 0, 4, MAGIC, 0, 4);
  }

  /**
   * The letter in {@code document}.
   *
   * @throws Unreadable where it is damaged
   */
  static Letter read(RawDocument document) throws Unreadable {
    try {
      HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(document.bytes()));
      List<RawDocument> attachments = new ArrayList<>();
      for (Attachment attachment : message.getAttachments()) {
        String name =
            Prose.line(
                Objects.requireNonNullElse(
                    attachment.getLongFilename(),
                    Objects.requireNonNullElse(attachment.getFilename(), "")));
        attachments.add(
            RawDocument.of(
                document.source() + "#" + (name.isEmpty() ? "attachment" : name),
                attachment.getContents(),
                document.fetched()));
      }
      String body = Objects.requireNonNullElse(message.getBody(), "");
      return new Letter(
          Objects.requireNonNullElse(message.getSubject(), ""),
          "",
          "",
          null,
          List.of(),
          List.of(),
          body.startsWith("{\\rtf")
              ? List.of(body.getBytes(StandardCharsets.ISO_8859_1))
              : List.of(),
          attachments);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Failure.reason(e), e);
    }
  }
}
