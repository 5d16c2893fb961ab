package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

/** The dates that a page shows people, those first that stand nearest to the headline. */
final class ShownDates {
  private static final int LONGEST_TEXT = 120;

  /** A longer text that no name says to be a date is a sentence that tells one. */
  private static final int LONGEST_UNNAMED = 70;

  private static final int BEFORE_HEADLINE = 600;
  private static final int BEHIND_HEADLINE = 2500;

  /** What else a date may be of costs as much as so many characters of distance. */
  private static final int CHANGED_COST = 5000;

  private static final int OTHER_STORY_COST = 4000;
  private static final int UNNAMED_COST = 300;
  private static final int MOST_PLACES = 400;

  /** So many elements around a text may be part of one date. */
  private static final int LEVELS = 4;

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "date|time|publish|posted|byline|meta|datum|fecha|stand|dateline|info|author",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:published|posted|first published|originally published|created|erstellt|veröffentlicht|publié|publicado|pubblicato)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "update|modif|changed|last[ -]?edited|reviewed|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornat|更新",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OTHER_STORY =
      Pattern.compile(
          "related|recirc|recommend|popular|latest-(?:news|post|stor)|sidebar|widget|comment|teaser|trending|most-?read|more-from|promo|footer|event",
          Pattern.CASE_INSENSITIVE);

  private record Place(Told<Published> date, int gap, int cost) {
    boolean isNear() {
      return gap > -BEFORE_HEADLINE && gap < BEHIND_HEADLINE && cost < OTHER_STORY_COST;
    }
  }

  private final List<Place> places;

  private ShownDates(List<Place> places) {
    this.places = places;
  }

  /**
   * The dates of a page.
   *
   * @param headline where the page shows its title; without it all is measured from the top
   */
  static ShownDates of(Document page, @Nullable Element headline, DateText.Order order) {
    Walk walk = new Walk(headline, order);
    NodeTraversor.traverse(walk, page.body());
    List<Place> places = new ArrayList<>();
    for (Found found : walk.found) {
      int gap = walk.headlineAt < 0 ? found.at : found.at - walk.headlineAt;
      // Above a headline a page may show today's date, so that what stands below goes first.
      int distance = gap < 0 ? -3 * gap : gap;
      places.add(new Place(found.date, gap, distance + found.cost));
    }
    places.sort(Comparator.comparingInt(Place::cost));
    return new ShownDates(places);
  }

  List<Told<Published>> all() {
    return places.stream().map(Place::date).toList();
  }

  /** Dates around the headline, the nearest first. */
  List<Told<Published>> near() {
    return places.stream().filter(Place::isNear).map(Place::date).toList();
  }

  /** Dates elsewhere on the page, unless they tell a change or belong to another story. */
  List<Told<Published>> elsewhere() {
    return places.stream()
        .filter(place -> !place.isNear() && place.cost - Math.abs(place.gap) < UNNAMED_COST * 2)
        .map(Place::date)
        .toList();
  }

  /** All others. */
  List<Told<Published>> ofChanges() {
    return all();
  }

  private record Found(Told<Published> date, int at, int cost) {}

  private static final class Walk implements NodeVisitor {
    private final @Nullable Element headline;
    private final DateText.Order order;
    private final List<Found> found = new ArrayList<>();
    private final Set<Element> looked = new HashSet<>();
    private int at;
    private int headlineAt = -1;

    Walk(@Nullable Element headline, DateText.Order order) {
      this.headline = headline;
      this.order = order;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String text = words.getWholeText();
        if (text.length() < LONGEST_TEXT * 4 && found.size() < MOST_PLACES) {
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
        machine = !other.isEmpty() && isNamed(element) ? other : "";
      }
      if (!machine.isEmpty() && machine.length() < LONGEST_TEXT) {
        String text = isTime ? Text.upTo(LONGEST_TEXT, element) : null;
        Published seen = text == null ? null : date(text, true);
        Published told = date(machine, true);
        if (seen != null && told != null && !isSame(seen, told)) {
          return; // what people see is cared for
        }
        boolean added = add(element, machine, isTime ? "html:time" : by(element));
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
          if (add(around, seen, by(around))) {
            looked.add(around);
            if (day >= 0) {
              found.remove(day);
            }
            day = found.size() > before ? found.size() - 1 : day;
          }
        }
        if (day >= 0 && found.get(day).date.value() instanceof Published.At) {
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
      String around = before(element) + " " + text;
      Matcher published = PUBLISHED.matcher(around);
      if (published.find()) {
        Published behind = date(around.substring(published.end()), named);
        found.add(new Found(new Told<>(behind == null ? date : behind, by), at, 0));
        return true;
      }
      int cost = named ? 0 : UNNAMED_COST;
      if (CHANGED.matcher(around).find() || isNamedChange(element)) {
        cost += CHANGED_COST;
      }
      if (isOfOtherStory(element)) {
        cost += OTHER_STORY_COST;
      }
      found.add(new Found(new Told<>(date, by), at, cost));
      return true;
    }

    private @Nullable Published date(String text, boolean named) {
      return named ? DateText.findShort(text, order) : DateText.find(text, order);
    }

    /** WordPress gives the class "updated" to dates of publication too: "entry-date updated". */
    private static boolean isNamedChange(Element element) {
      String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
      return CHANGED.matcher(names).find() && !names.contains("entry-date");
    }

    private static boolean isOfOtherStory(Element element) {
      Element at = element;
      for (int up = 0; at != null && up < 8 && !at.normalName().equals("body"); up++) {
        String tag = at.normalName();
        if (tag.equals("aside")
            || tag.equals("nav")
            || tag.equals("footer")
            || tag.equals("figcaption")
            || OTHER_STORY.matcher(at.className()).find()
            || OTHER_STORY.matcher(at.id()).find()) {
          return !tag.equals("article") && !tag.equals("main");
        }
        at = at.parent();
      }
      return false;
    }

    /** The words right before {@code element}: "Updated". */
    private static String before(Element element) {
      Node previous = element.previousSibling();
      if (previous instanceof TextNode words && words.isBlank()) {
        previous = previous.previousSibling();
      }
      if (previous instanceof TextNode words) {
        String text = words.text();
        return text.substring(Math.max(0, text.length() - 40));
      }
      String label = previous instanceof Element each ? Text.upTo(40, each) : null;
      return label == null ? "" : label;
    }

    private static boolean isNamed(Element element) {
      return element.normalName().equals("time")
          || DATE_NAME.matcher(element.className()).find()
          || DATE_NAME.matcher(element.id()).find()
          || DATE_NAME.matcher(element.attr("itemprop")).find();
    }

    /** The evidence: the nearest element that is named as the place of a date. */
    private static String by(Element element) {
      Element at = element;
      for (int up = 0; at != null && up < 3; up++) {
        if (isNamed(at)) {
          return "html:" + name(at);
        }
        at = at.parent();
      }
      return "html:text";
    }

    private static String name(Element element) {
      String name = element.hasAttr("itemprop") ? element.attr("itemprop") : element.className();
      return name.isBlank() || element.normalName().equals("time")
          ? element.normalName()
          : name.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
  }
}
