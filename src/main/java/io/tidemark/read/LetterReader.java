package io.tidemark.read;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Legal;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Tail;
import io.tidemark.read.draft.Told;
import io.tidemark.read.draft.Unreadable;
import io.tidemark.read.html.HtmlReader;
import io.tidemark.read.note.NoteFinder;
import io.tidemark.read.office.OfficeReader;
import io.tidemark.read.office.OfficeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes readings of a mail: its text is an article with the subject as title, and each attachment
 * is an article of its own that knows the mail as its parent.
 */
final class LetterReader {
  private static final Pattern SUBJECT_PREFIX =
      Pattern.compile(
          "^(?:(?:re|fwd?|aw|wg|tr|答复|转发|回复)\\s*(?:\\[\\d+])?\\s*[:\uff1a]\\s*)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");
  private static final Pattern CONFIDENTIAL =
      Pattern.compile(
          "(?i)^(?:this (?:e-?mail|message|communication)\\b.*\\b(?:confidential|privileged|intended)|confidentiality notice|you (?:are receiving|receive) this|to unsubscribe|unsubscribe\\b).*",
          Pattern.DOTALL);

  private final Finish finish;

  LetterReader(Finish finish) {
    this.finish = finish;
  }

  /**
   * A mail that is read, its attachments not yet.
   *
   * @param own the reading of its text; none where it has neither text nor subject
   * @param sent when, if told
   */
  record Opened(List<Reading> own, @Nullable Published sent, List<RawDocument> attachments) {}

  Opened open(RawDocument document, Letter letter) {
    Draft draft = draft(letter);
    boolean silent =
        !letter.holdsText() && !letter.attachments().isEmpty() && draft.title() == null;
    return new Opened(
        silent ? List.of() : List.of(finish.article(document, draft)),
        letter.date(),
        letter.attachments());
  }

  /**
   * The readings of a mail and its attachments.
   *
   * @param unpacking reads an attachment
   */
  static List<Reading> unpack(Opened opened, Unpacking unpacking) {
    List<Reading> readings = unpacking.withChildren(opened.own(), opened.attachments());
    Published sent = opened.sent();
    return sent == null
        ? readings
        : readings.stream().map(reading -> datedBy(sent, reading)).toList();
  }

  /** An attachment that shows no day is of its mail's. */
  private static Reading datedBy(Published sent, Reading reading) {
    return reading instanceof Read(Article article) && !article.showsItsDay()
        ? new Read(article.withPublished(sent, "mail:date"))
        : reading;
  }

  /** Opens a mail and unpacks it. */
  List<Reading> read(RawDocument document, Letter letter, Unpacking unpacking) {
    return unpack(open(document, letter), unpacking);
  }

  private static Draft draft(Letter letter) {
    String title = SUBJECT_PREFIX.matcher(Prose.line(letter.subject())).replaceFirst("");
    Draft draft = Draft.empty();
    if (!title.isEmpty()) {
      draft = draft.withTitle(new Told<>(title, "mail:subject"));
    }
    if (letter.date() != null) {
      draft = draft.withPublished(new Told<>(letter.date(), "mail:date"));
    }
    return withText(withSender(draft, letter), letter, title);
  }

  /** Mark-up tells paragraphs where plain text is wrapped, so it goes first where it holds text. */
  private static Draft withText(Draft draft, Letter letter, String title) {
    if (!letter.html().isEmpty()) {
      Draft page = HtmlReader.read(String.join("\n", letter.html()), null);
      if (page.body() != null) {
        String body = page.body().value();
        return NoteFinder.fill(
            draft.withBody(new Told<>(body, "mail:html")), paragraphs(body), List.of());
      }
    }
    if (!letter.plain().isEmpty()) {
      String plain = SIGNATURE.split(String.join("\n\n", letter.plain()), 2)[0];
      return withParagraphs(draft, TextReader.paragraphs(plain), title, "mail:text");
    }
    for (byte[] rtf : letter.rtf()) {
      String body = rtfBody(rtf);
      if (!body.isEmpty()) {
        return withParagraphs(draft, paragraphs(body), title, "mail:rtf");
      }
    }
    return draft;
  }

  private static Draft withParagraphs(
      Draft draft, List<String> paragraphs, String title, String by) {
    List<String> own = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (CONFIDENTIAL.matcher(paragraph).matches()) {
        break;
      }
      if (!paragraph.equalsIgnoreCase(title)) {
        own.add(paragraph);
      }
    }
    Legal legal = Legal.of(own);
    String body = Prose.join(Tail.cut(legal.text()));
    Draft told = body.isEmpty() ? draft : draft.withBody(new Told<>(body, by));
    return NoteFinder.fill(told.withAsides(legal.asides()), own, List.of());
  }

  private static String rtfBody(byte[] rtf) {
    try {
      String body = Told.valueOf(OfficeReader.read(OfficeType.RTF, rtf).body());
      return body == null ? "" : body;
    } catch (Unreadable e) {
      // The mail has no other text: its subject and its attachments are read all the same.
      return "";
    }
  }

  private static List<String> paragraphs(String body) {
    return List.of(body.split("\n\n"));
  }

  private static Draft withSender(Draft draft, Letter letter) {
    String name = turned(Prose.line(letter.senderName()));
    if (name.isEmpty() || name.contains("@")) {
      return draft;
    }
    List<String> people = Byline.isHouse(name) ? List.of() : Byline.people(name);
    boolean isPerson = people.size() == 1 && isFromPerson(letter.senderAddress(), people.get(0));
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
  private static boolean isFromPerson(String address, String name) {
    String local = address.replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
    for (String part : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (part.length() > 2 && local.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
