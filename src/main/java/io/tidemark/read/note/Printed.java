package io.tidemark.read.note;

import io.tidemark.article.Aside;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Legal;
import io.tidemark.read.draft.Masthead;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Tail;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is printed.
 *
 * @param title where the format tells it; it is no paragraph then
 * @param paragraphs in reading order; a table is one, a line a row
 * @param boxes paragraphs that stand beside the text, such as the key data of a note
 * @param heads what stands at the head or foot of pages, one line each
 * @param numbers the numbers of pages, as printed
 */
public record Printed(
    @Nullable Told<String> title,
    List<String> paragraphs,
    List<String> boxes,
    List<String> heads,
    List<String> numbers) {
  private static final int MOST_PARAGRAPHS = 40;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DATE_LINE = 60;
  private static final Pattern PRICED =
      Pattern.compile("(?i)price|close|\\bas (?:of|at)\\b|high|low|since|收盘");

  private static final int MOST_BOXES = 40;

  public Printed {
    paragraphs = List.copyOf(paragraphs);
    boxes = List.copyOf(boxes);
    heads = heads.stream().distinct().toList();
    numbers = numbers.stream().distinct().toList();
  }

  /**
   * The draft of the document.
   *
   * @param by what tells its body
   */
  public Draft draft(String by) {
    Legal legal = Legal.of(paragraphs);
    Legal beside = Legal.of(boxes);
    List<String> around = new ArrayList<>(heads);
    boxes.stream()
        .limit(MOST_BOXES)
        .flatMap(String::lines)
        .filter(Printed::isDateLine)
        .forEach(around::add);
    Masthead masthead = Masthead.of(legal.text(), around, Told.valueOf(title));
    Draft draft = title == null ? masthead.draft() : masthead.draft().withTitle(title);
    List<String> rest = masthead.rest();
    if (draft.title() == null && beginsWithTitle(rest)) {
      draft = draft.withTitle(new Told<>(rest.get(0), "text:first-line"));
      rest = rest.subList(1, rest.size());
    }
    List<String> text = new ArrayList<>(Tail.cut(rest));
    text.addAll(beside.text());
    String body = Prose.join(text);
    draft = body.isEmpty() ? draft : draft.withBody(new Told<>(body, by));
    List<Aside> asides = new ArrayList<>();
    heads.forEach(head -> asides.add(new Aside(aside(head), head)));
    numbers.forEach(number -> asides.add(new Aside(Aside.Kind.PAGE_NUMBER, number)));
    asides.addAll(legal.asides());
    asides.addAll(beside.asides());
    List<String> firstPage = new ArrayList<>(boxes.subList(0, Math.min(boxes.size(), MOST_BOXES)));
    firstPage.addAll(0, paragraphs.subList(0, Math.min(paragraphs.size(), MOST_PARAGRAPHS)));
    return NoteFinder.fill(draft.withAsides(asides), firstPage, heads);
  }

  /** A box tells of other days too: those of its prices. */
  private static boolean isDateLine(String line) {
    return line.length() <= LONGEST_DATE_LINE
        && DateText.find(line, DateText.Order.DAY_FIRST) != null
        && !PRICED.matcher(line).find();
  }

  private static boolean beginsWithTitle(List<String> paragraphs) {
    String first = paragraphs.isEmpty() ? "" : paragraphs.get(0);
    return paragraphs.size() > 1
        && first.length() <= LONGEST_TITLE
        && !first.contains("\n")
        && !first.contains(" | ")
        && !first.matches("(?s).*[.,;:。]$");
  }

  private static Aside.Kind aside(String head) {
    return Legal.isLegal(head) ? Aside.Kind.DISCLAIMER : Aside.Kind.RUNNING_HEAD;
  }
}
