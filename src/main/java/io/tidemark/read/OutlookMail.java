package io.tidemark.read;

import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a mail as Outlook keeps it, {@code .msg} (MS-OXMSG). */
final class OutlookMail {
  private OutlookMail() {}

  /**
   * The letter in {@code document}.
   *
   * @throws Unreadable where it is damaged
   */
  static Letter read(RawDocument document) throws Unreadable {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(document.bytes()))) {
      message.guess7BitEncoding();
      List<RawDocument> attachments = new ArrayList<>();
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        RawDocument raw = raw(document, attachment);
        if (raw != null) {
          attachments.add(raw);
        }
      }
      return new Letter(
          text(message::getSubject),
          text(message::getDisplayFrom),
          senderAddress(message),
          date(message),
          nonBlank(text(message::getTextBody)),
          nonBlank(text(message::getHtmlBody)),
          rtf(message),
          attachments);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Failure.reason(e), e);
    }
  }

  /** A property that a message may lack. */
  private interface Property {
    @Nullable String read() throws ChunkNotFoundException;
  }

  private static String text(Property property) {
    try {
      return Objects.requireNonNullElse(property.read(), "");
    } catch (ChunkNotFoundException e) {
      return "";
    }
  }

  private static List<String> nonBlank(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private static List<byte[]> rtf(MAPIMessage message) {
    String rtf = text(message::getRtfBody);
    return rtf.isBlank() ? List.of() : List.of(rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String senderAddress(MAPIMessage message) {
    var chunk = message.getMainChunks().getEmailFromChunk();
    String address = chunk == null ? "" : Objects.requireNonNullElse(chunk.getValue(), "");
    // Inside one company Outlook tells a path in its directory instead of an address.
    return address.replaceFirst("(?i)^.*/cn=", "");
  }

  private static @Nullable Published date(MAPIMessage message) {
    try {
      Calendar date = message.getMessageDate();
      return date == null ? null : new Published.At(date.toInstant().atOffset(ZoneOffset.UTC));
    } catch (ChunkNotFoundException e) {
      return null;
    }
  }

  private static @Nullable RawDocument raw(RawDocument mail, AttachmentChunks attachment)
      throws IOException {
    String name = name(attachment);
    if (attachment.isEmbeddedMessage()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (POIFSFileSystem inner = new POIFSFileSystem()) {
        EntryUtils.copyNodes(attachment.getAttachmentDirectory().getDirectory(), inner.getRoot());
        inner.writeFilesystem(bytes);
      }
      String shown = name.isEmpty() ? "message.msg" : name;
      return RawDocument.of(mail.source() + "#" + shown, bytes.toByteArray(), mail.fetched());
    }
    ByteChunk data = attachment.getAttachData();
    boolean shown =
        attachment.getAttachContentId() != null && name.matches("(?i).*\\.(?:png|jpe?g|gif|bmp)");
    return data == null || shown
        ? null
        : RawDocument.of(
            mail.source() + "#" + (name.isEmpty() ? "attachment" : name),
            data.getValue(),
            mail.fetched());
  }

  private static String name(AttachmentChunks attachment) {
    for (var chunk :
        java.util.Arrays.asList(
            attachment.getAttachLongFileName(), attachment.getAttachFileName())) {
      if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
        return Prose.line(chunk.getValue());
      }
    }
    return "";
  }
}
