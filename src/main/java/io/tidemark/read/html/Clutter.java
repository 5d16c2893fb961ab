package io.tidemark.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is no article: by tag, by role, by what hides it, and by the words of
 * its class and id. What holds a large share of the prose of the page is kept, whatever its name,
 * since a name such as {@code with-sidebar} may stand on the whole page.
 */
final class Clutter {
  private static final int WORDS_AROUND = 20;
  private static final double LARGE_SHARE = 0.4;
  private static final int LONG_TEXT = 40;

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "canvas",
          "object",
          "embed",
          "applet",
          "video",
          "audio",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "datalist",
          "progress",
          "dialog",
          "map",
          "head",
          "link",
          "meta",
          "iframe",
          "nav",
          "menu",
          "amp-ad",
          "amp-embed",
          "amp-sidebar",
          "amp-consent",
          "amp-social-share",
          "amp-analytics");

  /** Posts of other sites, shown within the page. */
  private static final Pattern EMBEDDED_NAME =
      Pattern.compile("(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed)");

  private static final Pattern EMBEDDED_ADDRESS =
      Pattern.compile(
          "(?:twitter|x)\\.com/\\w+/status|instagram\\.com/(?:p|reel|tv)/|tiktok\\.com/@|threads\\.net/@\\S+/post|bsky\\.app/profile/\\S+/post");

  private static final Set<String> CLUTTER_ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alertdialog");

  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED_BODY =
      Pattern.compile(
          "article-body|article__body|ArticleBody|articleBody|story-body|entry-content|post-content");

  private static final Set<String> NEVER_CLUTTER =
      Set.of(
          "html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "tbody", "tr",
          "td");

  private static final Set<String> PROSE_TAGS =
      Set.of("p", "li", "blockquote", "td", "div", "section", "article", "figcaption");

  private final ClutterNames names = new ClutterNames();
  private final Map<Element, Integer> prose = new HashMap<>();
  private final List<Element> neverText = new ArrayList<>();
  private final List<Element> captions = new ArrayList<>();
  private final List<Element> suspects = new ArrayList<>();
  private final Set<Element> aroundBodies = new HashSet<>();

  private Clutter() {}

  /** Takes clutter out of {@code page}, which is changed. */
  static void prune(Document page) {
    Clutter clutter = new Clutter();
    Element body = page.body();
    int all = clutter.walk(body);
    clutter.neverText.forEach(Element::remove);
    all -= clutter.dropCaptions(all);
    for (Element suspect : clutter.suspects) {
      if (clutter.prose.getOrDefault(suspect, 0) <= all * LARGE_SHARE
          && !clutter.aroundBodies.contains(suspect)
          && suspect.parent() != null) {
        suspect.remove();
      }
    }
  }

  /** Notes what is clutter below {@code element}, and tells how much running text it holds. */
  private int walk(Element element) {
    int weight = PROSE_TAGS.contains(element.normalName()) ? ownWeight(element) : 0;
    for (Element child : element.children()) {
      if (isNeverText(child)) {
        neverText.add(child);
        continue;
      }
      int inChild = walk(child);
      if (child.normalName().equals("figcaption")) {
        captions.add(child);
      } else if (isSuspect(child)) {
        suspects.add(child);
      }
      if (inChild > 0 && isNamedBody(child)) {
        for (Element at = child.parent(); at != null && aroundBodies.add(at); at = at.parent()) {}
      }
      weight += inChild;
    }
    if (weight > 0) {
      prose.put(element, weight);
    }
    return weight;
  }

  /**
   * Captions of pictures go, unless they are the text, as in a gallery.
   *
   * @return how much text went with them
   */
  private int dropCaptions(int all) {
    int inCaptions = captions.stream().mapToInt(each -> prose.getOrDefault(each, 0)).sum();
    if (inCaptions * 2 > all) {
      return 0;
    }
    captions.forEach(Element::remove);
    return inCaptions;
  }

  /** How much text stands in {@code element} itself, where it is no mere label. */
  private static int ownWeight(Element element) {
    int length = Text.ownLength(element);
    return length >= LONG_TEXT ? length : 0;
  }

  private static boolean isNeverText(Element element) {
    String tag = element.normalName();
    return NEVER_TEXT.contains(tag)
        || (tag.equals("blockquote") && isEmbedded(element))
        || (tag.equals("div") && EMBEDDED_NAME.matcher(element.className()).find());
  }

  /** A post that ends in a link to itself, as sites that embed it write it. */
  private static boolean isEmbedded(Element quote) {
    if (EMBEDDED_NAME.matcher(quote.className()).find()) {
      return true;
    }
    Element link = quote.select("a[href]").last();
    return link != null && EMBEDDED_ADDRESS.matcher(link.attr("href")).find();
  }

  private static boolean isNamedBody(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || NAMED_BODY.matcher(element.className()).find();
  }

  private boolean isSuspect(Element element) {
    String tag = element.normalName();
    if (tag.equals("footer")
        || tag.equals("aside")
        || tag.equals("form")
        || CLUTTER_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && HIDING.matcher(style).find()) {
      return true;
    }
    return !NEVER_CLUTTER.contains(tag) && isNamedClutter(element) && !isWithinSentence(element);
  }

  /** Whether the class, the id or a part name of {@code element} says that it is clutter. */
  private boolean isNamedClutter(Element element) {
    return element.attributesSize() > 0
        && (names.holds(element.className())
            || names.holds(element.id())
            || names.holds(element.attr("data-component"))
            || names.holds(element.attr("data-testid"))
            || names.holds(element.attr("data-module"))
            || names.holds(element.attr("data-type")));
  }

  /** A link or an emphasis amid words is part of the sentence, whatever its name. */
  private static boolean isWithinSentence(Element element) {
    Element parent = element.parent();
    if (parent == null || element.isBlock()) {
      return false;
    }
    int around = Text.ownLength(parent);
    return around >= WORDS_AROUND && Text.upTo(around * 2, element) != null;
  }
}
