package io.tidemark.read;

import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Tail;
import io.tidemark.read.draft.Told;
import io.tidemark.read.html.HtmlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A mail: its text is an article, with the subject as title; each attachment is an article of its
 * own, named behind the mail as in {@code mail.eml#note.pdf}.
 */
final class MailReader {
  private static final int DEEPEST_NESTING = 20;
  private static final Pattern SUBJECT_PREFIX =
      Pattern.compile("^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");
  private static final Pattern CONFIDENTIAL =
      Pattern.compile(
          "(?i)^(?:this (?:e-?mail|message|communication)\\b.*\\b(?:confidential|privileged|intended)|confidentiality notice|you (?:are receiving|receive) this|to unsubscribe|unsubscribe\\b).*",
          Pattern.DOTALL);

  private final Finish finish;

  MailReader(Finish finish) {
    this.finish = finish;
  }

  /**
   * The readings of a mail and its attachments.
   *
   * @param reader reads an attachment
   */
  List<Reading> read(RawDocument document, Function<RawDocument, List<Reading>> reader) {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message mail = builder.parseMessage(new ByteArrayInputStream(document.bytes()));
      Parts parts = new Parts(document);
      parts.collect(mail, 0);
      List<Reading> readings = new ArrayList<>();
      if (!parts.plain.isEmpty() || !parts.html.isEmpty() || parts.attachments.isEmpty()) {
        readings.add(finish.article(document, draft(mail, parts)));
      }
      for (RawDocument attachment : parts.attachments) {
        readings.addAll(reader.apply(attachment));
      }
      return readings;
    } catch (IOException e) {
      return List.of(new Rejected(document.source(), "read", Failure.reason(e)));
    }
  }

  private static Draft draft(Message mail, Parts parts) {
    String subject = mail.getSubject() == null ? "" : Prose.line(mail.getSubject());
    String title = SUBJECT_PREFIX.matcher(subject).replaceFirst("");
    Draft draft = Draft.empty();
    if (!title.isEmpty()) {
      draft = draft.withTitle(new Told<>(title, "mail:subject"));
    }
    String body = body(parts, title);
    if (!body.isEmpty()) {
      draft = draft.withBody(new Told<>(body, parts.html.isEmpty() ? "mail:text" : "mail:html"));
    }
    return withSender(draft, mail).withPublished(date(mail));
  }

  /** Mark-up tells paragraphs where plain text is wrapped, so it goes first where it holds text. */
  private static String body(Parts parts, String title) {
    if (!parts.html.isEmpty()) {
      Draft page = HtmlReader.read(String.join("\n", parts.html), null);
      if (page.body() != null) {
        return page.body().value();
      }
    }
    String plain = SIGNATURE.split(String.join("\n\n", parts.plain), 2)[0];
    List<String> kept = new ArrayList<>();
    for (String paragraph : TextReader.paragraphs(plain)) {
      if (CONFIDENTIAL.matcher(paragraph).matches()) {
        break;
      }
      if (!paragraph.equalsIgnoreCase(title)) {
        kept.add(paragraph);
      }
    }
    return Prose.join(Tail.cut(kept));
  }

  private static Draft withSender(Draft draft, Message mail) {
    if (mail.getFrom() == null || mail.getFrom().isEmpty()) {
      return draft;
    }
    Mailbox sender = mail.getFrom().get(0);
    String name = sender.getName() == null ? "" : turned(Prose.line(sender.getName()));
    if (name.isEmpty()) {
      return draft;
    }
    List<String> people = Byline.isHouse(name) ? List.of() : Byline.people(name);
    boolean isPerson = people.size() == 1 && isFromPerson(sender, people.get(0));
    return isPerson
        ? draft.withAuthors(new Told<>(people, "mail:from"))
        : draft.withPublisher(new Told<>(name, "mail:from"));
  }

  /** "Reyes, Ana" as "Ana Reyes". */
  private static String turned(String name) {
    String[] parts = name.split("\\s*,\\s*");
    return parts.length == 2 ? parts[1] + " " + parts[0] : name;
  }

  /** A person's address holds a part of the name; a letter's holds "letter" or "news". */
  private static boolean isFromPerson(Mailbox sender, String name) {
    String local = Objects.requireNonNullElse(sender.getLocalPart(), "").toLowerCase(Locale.ROOT);
    for (String part : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (part.length() > 2 && local.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Told<Published> date(Message mail) {
    var field = mail.getHeader().getField("Date");
    if (field == null) {
      return null;
    }
    try {
      Published date = io.tidemark.read.draft.DateText.find(Prose.line(field.getBody()));
      return date == null ? null : new Told<>(date, "mail:date");
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The texts and the attachments of a mail. */
  private static final class Parts {
    private final RawDocument mail;
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<RawDocument> attachments = new ArrayList<>();

    Parts(RawDocument mail) {
      this.mail = mail;
    }

    void collect(Entity entity, int depth) throws IOException {
      if (depth > DEEPEST_NESTING) {
        throw new IOException("parts are nested too deeply");
      }
      Body body = entity.getBody();
      if (body instanceof Multipart parts) {
        for (Entity part : parts.getBodyParts()) {
          collect(part, depth + 1);
        }
      } else if (body instanceof Message inner) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(inner, bytes);
        attach(name(entity, "message.eml"), bytes.toByteArray());
      } else if (body instanceof SingleBody single) {
        single(entity, single);
      }
    }

    private void single(Entity entity, SingleBody body) throws IOException {
      String type = entity.getMimeType();
      boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
      if (!attached && body instanceof TextBody text && type.equals("text/plain")) {
        plain.add(text(text));
      } else if (!attached && body instanceof TextBody text && type.equals("text/html")) {
        html.add(text(text));
      } else if (!type.startsWith("image/") || attached) {
        try (InputStream in = body.getInputStream()) {
          attach(
              name(entity, body instanceof BinaryBody ? "attachment" : "text"), in.readAllBytes());
        }
      }
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
}
