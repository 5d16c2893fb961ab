package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks over a page and notes each date with its distance from the top, in characters. */
final class DateWalk implements NodeVisitor {
  /** What else a date may be of costs as much as so many characters of distance. */
  static final int OTHER_STORY_COST = 4000;

  private static final int CHANGED_COST = 5000;
  private static final int UNNAMED_COST = 300;

  private static final int LONGEST_TEXT = 120;

  /** A longer text that no name says to be a date is a sentence that tells one. */
  private static final int LONGEST_UNNAMED = 70;

  private static final int MOST_DATES = 400;

  /** So many elements around a text may be part of one date. */
  private static final int LEVELS = 4;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:published|posted|first published|originally published|created|erstellt|veröffentlicht|publié|publicado|pubblicato)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A date on the page.
   *
   * @param at characters from the top
   * @param doubt how likely it is of something else
   */
  record Found(Told<Published> date, int at, int doubt) {}

  private final @Nullable Element headline;
  private final DateText.Order order;
  private final List<Found> found = new ArrayList<>();
  private final Set<Element> looked = new HashSet<>();
  private int at;
  private int headlineAt;

  private DateWalk(@Nullable Element headline, DateText.Order order) {
    this.headline = headline;
    this.order = order;
  }

  static DateWalk over(Document page, @Nullable Element headline, DateText.Order order) {
    DateWalk walk = new DateWalk(headline, order);
    NodeTraversor.traverse(walk, page.body());
    return walk;
  }

  List<Found> found() {
    return found;
  }

  /** Characters from the top to the headline; 0 where there is none. */
  int headlineAt() {
    return headlineAt;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      if (text.length() < LONGEST_TEXT * 4 && found.size() < MOST_DATES) {
        lookAround(words, Prose.line(text));
      }
      at += text.strip().length();
    } else if (node instanceof Element element) {
      if (element.equals(headline)) {
        headlineAt = at;
      }
      lookAtAttributes(element);
    }
  }

  private void lookAtAttributes(Element element) {
    boolean isTime = element.normalName().equals("time");
    String machine = element.attr("datetime");
    if (machine.isEmpty()) {
      String other = element.attr(element.normalName().equals("abbr") ? "title" : "content");
      machine = !other.isEmpty() && DateSpot.isNamed(element) ? other : "";
    }
    if (!machine.isEmpty() && machine.length() < LONGEST_TEXT) {
      String text = isTime ? Text.upTo(LONGEST_TEXT, element) : null;
      Published seen = text == null ? null : date(text, true);
      Published told = date(machine, true);
      if (seen != null && told != null && !isSame(seen, told)) {
        return; // what people see is cared for
      }
      boolean added = add(element, machine, isTime ? "html:time" : DateSpot.by(element));
      if (added && !isTime) {
        looked.add(element); // of a time the text may show the zone
      }
    }
  }

  /** A zone may turn a day into the next. */
  private static boolean isSame(Published one, Published other) {
    return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= 1;
  }

  /**
   * Looks for a date in a text, and in the short elements around it that it may be part of. The
   * time may stand beside the day in an element of its own.
   */
  private void lookAround(TextNode words, String text) {
    if (!mayTellDate(text)) {
      return;
    }
    Element around = words.parent();
    String seen = text;
    int day = -1;
    for (int up = 0; around != null && seen != null && up < LEVELS; up++) {
      if (looked.contains(around) && day < 0) {
        return;
      }
      if (seen.length() <= LONGEST_TEXT && (day < 0 || tellsTime(seen))) {
        int before = found.size();
        if (add(around, seen, DateSpot.by(around))) {
          looked.add(around);
          if (day >= 0) {
            found.remove(day);
          }
          day = found.size() > before ? found.size() - 1 : day;
        }
      }
      if (day >= 0 && found.get(day).date().value() instanceof Published.At) {
        return;
      }
      around = up == 0 ? around : around.parent();
      seen = around == null ? null : Text.upTo(LONGEST_TEXT, around);
    }
  }

  private boolean tellsTime(String text) {
    return date(text, true) instanceof Published.At;
  }

  /** Every date that is looked for holds a year of four digits, or two marks between digits. */
  private static boolean mayTellDate(String text) {
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      marks += digits > 0 && (c == '.' || c == '/') ? 1 : 0;
      digits = digit ? digits + 1 : 0;
      if (digits == 4 || (digits == 2 && marks == 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean add(Element element, String text, String by) {
    boolean named = !by.equals("html:text");
    Published date = named || text.length() <= LONGEST_UNNAMED ? date(text, named) : null;
    if (date == null) {
      return false;
    }
    String around = DateSpot.before(element) + " " + text;
    Matcher published = PUBLISHED.matcher(around);
    if (published.find()) {
      Published behind = date(around.substring(published.end()), named);
      found.add(new Found(new Told<>(behind == null ? date : behind, by), at, 0));
      return true;
    }
    int cost = named ? 0 : UNNAMED_COST;
    if (DateSpot.CHANGED.matcher(around).find() || DateSpot.isNamedChange(element)) {
      cost += CHANGED_COST;
    }
    if (DateSpot.isOfOtherStory(element)) {
      cost += OTHER_STORY_COST;
    }
    found.add(new Found(new Told<>(date, by), at, cost));
    return true;
  }

  private @Nullable Published date(String text, boolean named) {
    return named ? DateText.findShort(text, order) : DateText.find(text, order);
  }
}
