package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The dates that a page shows people, with how far each stands from the headline. */
final class ShownDates {
  private static final int BEFORE_HEADLINE = 600;
  private static final int BEHIND_HEADLINE = 2500;
  private static final int CHANGED_PENALTY = 5000;
  private static final int LONGEST_TEXT = 120;

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "date|time|publish|posted|pubdate|byline|meta|datum|fecha", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "update|modif|changed|last[ -]?edited|aktualisiert|mis à jour|actualizado|更新",
          Pattern.CASE_INSENSITIVE);

  /**
   * A date on the page.
   *
   * @param distance characters from the headline; dates of a change count as farther
   */
  record Shown(Published date, String by, int distance) {}

  private final List<Shown> dates = new ArrayList<>();

  private ShownDates() {}

  static ShownDates of(Document page, @Nullable String headline, DateText.Order order) {
    Walk walk = new Walk(headline, order);
    NodeTraversor.traverse(walk, page.body());
    ShownDates result = new ShownDates();
    for (Place place : walk.places) {
      int gap = walk.headlineAt < 0 ? place.at : place.at - walk.headlineAt;
      boolean near = gap > -BEFORE_HEADLINE && gap < BEHIND_HEADLINE;
      if (near) {
        int cost = Math.abs(gap) + (place.changed ? CHANGED_PENALTY : 0);
        result.dates.add(new Shown(place.date, place.by, cost));
      }
    }
    return result;
  }

  List<Shown> all() {
    return List.copyOf(dates);
  }

  /** The date nearest to the headline, or null. */
  @Nullable Told<Published> nearest() {
    Shown best = null;
    for (Shown each : dates) {
      best = best == null || each.distance < best.distance ? each : best;
    }
    return best == null ? null : new Told<>(best.date, best.by);
  }

  private record Place(Published date, String by, int at, boolean changed) {}

  private static final class Walk implements NodeVisitor {
    private final @Nullable String headline;
    private final DateText.Order order;
    private final List<Place> places = new ArrayList<>();
    private int at;
    private int headlineAt = -1;

    Walk(@Nullable String headline, DateText.Order order) {
      this.headline = headline;
      this.order = order;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String text = Prose.line(words.text());
        if (text.length() <= LONGEST_TEXT && text.length() > 7) {
          add(text, "html:text", CHANGED.matcher(text).find());
        }
        at += text.length();
      } else if (node instanceof Element element) {
        look(element);
      }
    }

    private void look(Element element) {
      String tag = element.normalName();
      if (tag.equals("h1") || tag.equals("h2")) {
        boolean isHeadline = headline != null && Words.shared(element.text(), headline) > 0.8;
        if (isHeadline && (headlineAt < 0 || tag.equals("h1"))) {
          headlineAt = at;
        }
      }
      String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
      if (tag.equals("time") || element.hasAttr("datetime")) {
        String machine = element.attr("datetime");
        String text = element.text();
        boolean said = CHANGED.matcher(names + " " + text + " " + before(element)).find();
        if (machine.isEmpty() || !add(machine, "html:time", said)) {
          add(text, "html:time", said);
        }
      } else if (DATE_NAME.matcher(names).find()) {
        String text =
            element.hasAttr("content") ? element.attr("content") : Text.upTo(LONGEST_TEXT, element);
        if (text != null && text.length() <= LONGEST_TEXT) {
          add(text, "html:" + name(element), CHANGED.matcher(names + " " + text).find());
        }
      }
    }

    private boolean add(String text, String by, boolean changed) {
      Published date = DateText.find(text, order);
      if (date != null) {
        places.add(new Place(date, by, at, changed));
      }
      return date != null;
    }

    /** The words right before {@code element}: "Updated". */
    private static String before(Element element) {
      Node previous = element.previousSibling();
      String text = previous instanceof TextNode words ? words.text() : "";
      return text.isBlank() && previous instanceof Element label ? label.text() : text;
    }

    private static String name(Element element) {
      String name = element.hasAttr("itemprop") ? element.attr("itemprop") : element.className();
      return name.isBlank()
          ? element.normalName()
          : name.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
  }
}
