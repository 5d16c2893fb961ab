package io.tidemark.read.note;

import io.tidemark.article.ArticleKind;
import io.tidemark.article.Aside;
import io.tidemark.article.Note;
import io.tidemark.article.Note.PriceTarget;
import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text is a broker's note, and fills the {@link Note} of its draft. News tell of
 * ratings and targets too, so it takes two signs of which one is a rating, a target or a masthead
 * of research.
 */
public final class NoteFinder {
  private static final int MOST_LINES = 90;
  private static final int TOP_LINES = 14;
  private static final int LONGEST_TOP_LINE = 90;
  private static final int FEWEST_SIGNS = 2;
  private static final char FIRST_WIDE = '\uff00';
  private static final char LAST_WIDE = '\uff5e';
  private static final char WIDE_YEN = '\uffe5';
  private static final Pattern CERTIFICATION =
      Pattern.compile(
          "(?i)analyst certification|certif(?:y|ies) that|important disclosures|disclosures? (?:appendix|section)|equity research|免责声明|分析师声明");

  /** What a note without a masthead holds at least: a label and its mark. Cheap to look for. */
  private static final Pattern HINT =
      Pattern.compile(
          "(?i)(?:rating|recommendation|price target|target price|price objective|kursziel|目标价|目標價|评级|評級)\\s*(?:[:\uff1a|(\uff08]|\\R)");

  private static final int LOOKED_AT = 6000;

  private NoteFinder() {}

  /** The draft with the note that its body tells by itself, as a page of the web may. */
  public static Draft inBody(Draft draft) {
    if (draft.note() != null || draft.body() == null) {
      return draft;
    }
    String body = draft.body().value();
    String start = body.substring(0, Math.min(body.length(), LOOKED_AT));
    return HINT.matcher(start).find()
        ? fill(draft, List.of(start.split("\n\n")), List.of())
        : draft;
  }

  /**
   * The draft with its note, kind, and the authors, publisher and day that only the note tells; as
   * it was where it is no note.
   *
   * @param paragraphs of the text, masthead and all
   * @param heads what stands at the head or foot of its pages
   */
  public static Draft fill(Draft draft, List<String> paragraphs, List<String> heads) {
    List<String> lines = new ArrayList<>();
    String title = Told.valueOf(draft.title());
    if (title != null) {
      lines.add(plain(title));
    }
    heads.stream().map(NoteFinder::plain).forEach(lines::add);
    paragraphs.stream()
        .limit(MOST_LINES)
        .flatMap(String::lines)
        .map(NoteFinder::plain)
        .limit(MOST_LINES)
        .forEach(lines::add);
    List<String> legal =
        draft.asides().stream()
            .filter(aside -> aside.kind() == Aside.Kind.DISCLAIMER)
            .flatMap(aside -> Arrays.stream(aside.text().split("\\R+")))
            .toList();
    List<String> around = new ArrayList<>();
    heads.stream().map(NoteFinder::plain).forEach(around::add);
    legal.stream().map(NoteFinder::plain).forEach(around::add);
    return new Finding(draft, lines, around).filled();
  }

  /** One line, with the wide punctuation of Chinese and Japanese as that of Latin. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : Prose.line(text).toCharArray()) {
      boolean wide = c > FIRST_WIDE && c <= LAST_WIDE;
      plain.append(c == WIDE_YEN ? '\u00a5' : wide ? (char) (c - FIRST_WIDE + ' ') : c);
    }
    return plain.toString();
  }

  /**
   * @param lines of the first page, title and page heads among them
   * @param around page heads and legal text
   */
  private record Finding(Draft draft, List<String> lines, List<String> around) {
    Draft filled() {
      List<Labelled> labelled = Labelled.in(lines);
      String ticker = TickerFinder.labelled(labelled);
      List<String> top = top();
      if (ticker == null) {
        ticker = TickerFinder.inLines(top);
      }
      String rating = RatingFinder.labelled(labelled);
      PriceTarget target = TargetFinder.find(labelled, ticker);
      List<String> analysts = AnalystFinder.find(lines, labelled);
      boolean research = draft.kind() == ArticleKind.RESEARCH;
      int signs =
          count(rating != null, target != null, ticker != null, research)
              + count(!analysts.isEmpty(), around.stream().anyMatch(this::certifies));
      String alone = rating == null && signs >= FEWEST_SIGNS ? RatingFinder.alone(top) : rating;
      boolean found = rating != null || target != null || research || (alone != null && signs > 2);
      boolean isNote = research || (found && signs >= FEWEST_SIGNS);
      if (!isNote) {
        return draft;
      }
      String told = alone != null ? alone : RatingFinder.told(lines);
      return with(analysts, told, target, ticker, labelled);
    }

    private boolean certifies(String line) {
      return CERTIFICATION.matcher(line).find();
    }

    private List<String> top() {
      return lines.stream()
          .limit(TOP_LINES)
          .filter(line -> line.length() <= LONGEST_TOP_LINE || line.contains(" | "))
          .toList();
    }

    private Draft with(
        List<String> analysts,
        @Nullable String rating,
        @Nullable PriceTarget target,
        @Nullable String ticker,
        List<Labelled> labelled) {
      Draft filled = draft.withKind(ArticleKind.RESEARCH);
      List<String> people = analysts;
      if (draft.authors() == null && !analysts.isEmpty()) {
        filled = filled.withAuthors(new Told<>(analysts, "note:analysts"));
      } else if (draft.authors() != null && analysts.isEmpty()) {
        people = draft.authors().value();
      }
      Told<String> publisher = draft.publisher();
      String house = publisher != null ? publisher.value() : HouseFinder.find(lines, around);
      if (publisher == null && house != null) {
        filled = filled.withPublisher(new Told<>(house, "note:house"));
      }
      Published day = day(labelled);
      if (draft.published() == null && day != null) {
        filled = filled.withPublished(new Told<>(day, "note:date"));
      }
      Published shown = Told.valueOf(filled.published());
      return filled.withNote(
          new Note(house, people, shown == null ? null : shown.day(), rating, target, ticker));
    }

    private static @Nullable Published day(List<Labelled> labelled) {
      for (Labelled each : Labelled.of(Label.DATE, labelled)) {
        Published day = DateText.find(each.value(), DateText.Order.DAY_FIRST);
        if (day != null) {
          return day;
        }
      }
      return null;
    }

    private static int count(boolean... signs) {
      int count = 0;
      for (boolean sign : signs) {
        count += sign ? 1 : 0;
      }
      return count;
    }
  }
}
