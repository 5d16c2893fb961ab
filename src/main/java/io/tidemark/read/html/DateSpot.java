package io.tidemark.read.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the element that holds a date, and what surrounds it, say of the date. */
final class DateSpot {
  static final Pattern CHANGED =
      Pattern.compile(
          "update|modif|changed|last[ -]?edited|reviewed|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornat|更新",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "date|time|publish|posted|byline|meta|datum|fecha|stand|dateline|info|author",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_STORY =
      Pattern.compile(
          "related|recirc|recommend|popular|latest-(?:news|post|stor)|sidebar|widget|comment|teaser|trending|most-?read|more-from|promo|footer|event",
          Pattern.CASE_INSENSITIVE);

  private DateSpot() {}

  /** WordPress gives the class "updated" to dates of publication too: "entry-date updated". */
  static boolean isNamedChange(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
    return CHANGED.matcher(names).find() && !names.contains("entry-date");
  }

  static boolean isOfOtherStory(Element element) {
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
  static String before(Element element) {
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

  static boolean isNamed(Element element) {
    return element.normalName().equals("time")
        || DATE_NAME.matcher(element.className()).find()
        || DATE_NAME.matcher(element.id()).find()
        || DATE_NAME.matcher(element.attr("itemprop")).find();
  }

  /** The evidence: the nearest element that is named as the place of a date. */
  static String by(Element element) {
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
