package io.tidemark.read;

import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Reads a mail as it is sent, {@code .eml} (RFC 5322, MIME). */
final class MimeMail {
  private static final int DEEPEST_NESTING = 20;

  /** Parts that prove who sent a mail, and are no documents. */
  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys",
          "message/delivery-status",
          "text/x-amp-html",
          "text/rfc822-headers");

  private final RawDocument mail;
  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private final List<RawDocument> attachments = new ArrayList<>();

  private MimeMail(RawDocument mail) {
    this.mail = mail;
  }

  /**
   * The letter in {@code document}.
   *
   * @throws Unreadable where it is encrypted, or nested too deeply
   */
  static Letter read(RawDocument document) throws Unreadable, IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(document.bytes()));
    MimeMail parts = new MimeMail(document);
    parts.collect(message, 0);
    Mailbox sender =
        message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0);
    return new Letter(
        Objects.requireNonNullElse(message.getSubject(), ""),
        sender == null ? "" : Objects.requireNonNullElse(sender.getName(), ""),
        sender == null ? "" : Objects.requireNonNullElse(sender.getAddress(), ""),
        date(message),
        parts.plain,
        parts.html,
        List.of(),
        parts.attachments);
  }

  private static @Nullable Published date(Message mail) {
    var field = mail.getHeader().getField("Date");
    return field == null ? null : DateText.find(Prose.line(field.getBody()));
  }

  private void collect(Entity entity, int depth) throws IOException, Unreadable {
    if (depth > DEEPEST_NESTING) {
      throw new Unreadable("nested too deeply: parts of the mail within parts");
    }
    String type = entity.getMimeType();
    boolean sealed = "application/pkcs7-mime".equals(type) || type.equals("multipart/encrypted");
    if (sealed) {
      throw new Unreadable("the mail is encrypted: save it as its reader sees it");
    }
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        collect(part, depth + 1);
      }
    } else if (body instanceof Message inner) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(inner, bytes);
      attach(name(entity, "message.eml"), bytes.toByteArray());
    } else if (body instanceof SingleBody single && !SIGNATURES.contains(type)) {
      single(entity, type, single);
    }
  }

  private void single(Entity entity, String type, SingleBody body) throws IOException {
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (!attached && body instanceof TextBody text && type.equals("text/plain")) {
      plain.add(text(text));
    } else if (!attached && body instanceof TextBody text && type.equals("text/html")) {
      html.add(text(text));
    } else if (!type.startsWith("image/") || (attached && !isShown(entity))) {
      try (InputStream in = body.getInputStream()) {
        attach(name(entity, body instanceof BinaryBody ? "attachment" : "text"), in.readAllBytes());
      }
    }
  }

  /** A picture with an id is shown within the text. */
  private static boolean isShown(Entity entity) {
    return entity.getHeader() != null && entity.getHeader().getField("Content-ID") != null;
  }

  private void attach(String name, byte[] bytes) {
    attachments.add(RawDocument.of(mail.source() + "#" + name, bytes, mail.fetched()));
  }

  private static String name(Entity entity, String otherwise) {
    String name = entity.getFilename();
    return name == null || name.isBlank() ? otherwise : Prose.line(name);
  }

  private static String text(TextBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      String named = body.getMimeCharset();
      boolean trusted =
          named != null && Charset.isSupported(named) && !named.equalsIgnoreCase("us-ascii");
      return trusted
          ? new String(bytes, Charset.forName(named))
          : new String(bytes, bytes.length == 0 ? StandardCharsets.UTF_8 : Charsets.of(bytes));
    }
  }
}
