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

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, canvas, object, embed, applet, video, audio, button, input,"
          + " select, textarea, option, datalist, progress, dialog, map, head, link, meta, iframe, nav, menu,"
          + " figcaption, blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, .fb-post, amp-ad, amp-embed, amp-sidebar, amp-consent, amp-social-share";

  private static final String NAMED_BODY =
      "[itemprop=articleBody], [class*=article-body], [class*=article__body], [class*=ArticleBody],"
          + " [class*=story-body], [class*=entry-content], [class*=post-content]";

  private static final String BY_ROLE =
      "[role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog],"
          + " [role=alert], [role=menu], [role=menubar], [role=toolbar], [role=tablist], [role=alertdialog], footer, aside";

  private static final String HIDDEN =
      "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /** Words that name clutter wherever they stand alone between -, _, space or a change of case. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + "ads?|adverts?|advertis\\w*|adbox|adslot|adunit|adwrap\\w*|dfp|taboola|outbrain|sponsor\\w*|promo\\w*"
              + "|nav|navbar|navigation|menu|breadcrumbs?|crumbs?|toolbar|sidebar|side-bar|rail|masthead|topbar"
              + "|foot|footer|footnotes?-links|copyright|legal|colophon"
              + "|social\\w*|share|shares|shar(?:e|ing)-\\w+|sharing|sharedaddy|addthis\\w*|addtoany|follow|follow-us|tweet-\\w+"
              + "|comments?|commenting|comment-\\w+|disqus\\w*|respond|replies|discussion"
              + "|related\\w*|recirc\\w*|recommend\\w*|read-?more|readmore|more-(?:from|on|stories|news|articles|in)|morestories|next-article|up-next|also-(?:on|like|read)"
              + "|most-?(?:popular|read|viewed|shared)|popular\\w*|trending\\w*|latest-?(?:news|posts|stories)?|teasers?|see-also|you-(?:may|might)\\S*"
              + "|newsletters?\\S*|subscri\\w+|signup|sign-up|paywall\\S*|regwall|optin|mailchimp|registration|piano\\w*"
              + "|cookies?\\S*|consent\\S*|gdpr\\S*|onetrust\\S*|popup\\S*|modal\\S*|overlay|lightbox|interstitial|toast"
              + "|tags?|tag-?list|taglist|tagcloud|topics?-?list|categories|category-links|keywords|post-?tags"
              + "|caption\\S*|wp-caption-text|credits?|photo-credit|image-credit|imagecredit"
              + "|author-?(?:bio|box|info|card|about|description|profile)\\S*|about-(?:the-)?author\\S*|bio|writer-bio|contributor-\\w+"
              + "|widgets?|widget\\w*|pagination|pager|paging|post-navigation|nav-links|prev-next|skip-?link|screen-reader\\S*|sr-only|visually-?hidden"
              + "|hidden|is-hidden|d-none|adb|ad-?block\\w*|boilerplate|support-\\w+|print-only|noprint|no-print|donat\\w+|disclaimer|disclosure|affiliate\\S*|rating-?stars|poll|quiz|byline\\S*|dateline|timestamp|meta-?info|post-?meta|entry-?meta|article-?meta|posted-on|publish-?date|published-date"
              + "|player|video-?player\\S*|jw\\w+|carousel|slideshow-\\w+|gallery-(?:thumbs|nav)\\S*|login|sign-in|search\\S*|jump-?links|toc|table-of-contents|on-this-page"
              + ")(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private static final Set<String> NEVER_CLUTTER =
      Set.of(
          "html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "tbody", "tr",
          "td");

  /** Names met before: a page repeats its names. */
  private final Map<String, Boolean> known = new HashMap<>();

  private Clutter() {}

  /** Takes clutter out of {@code page}, which is changed. */
  static void prune(Document page) {
    Clutter names = new Clutter();
    Element body = page.body();
    body.select(NEVER_TEXT).remove();
    int prose = proseWeight(body);
    Set<Element> around = aroundNamedBodies(body);
    List<Element> suspects = new ArrayList<>();
    suspects.addAll(body.select(BY_ROLE));
    suspects.addAll(body.select(HIDDEN));
    for (Element element : body.select("*")) {
      if (names.isNamedClutter(element)) {
        suspects.add(element);
      }
    }
    for (Element suspect : suspects) {
      if (!suspect.normalName().equals("body")
          && suspect.parent() != null
          && proseWeight(suspect) <= prose * LARGE_SHARE
          && !around.contains(suspect)) {
        suspect.remove();
      }
    }
  }

  /** What holds a container that is named as the body of an article. */
  private static Set<Element> aroundNamedBodies(Element body) {
    Set<Element> around = new HashSet<>();
    for (Element each : body.select(NAMED_BODY)) {
      if (proseWeight(each) > 0) {
        for (Element at = each.parent(); at != null && around.add(at); at = at.parent()) {}
      }
    }
    return around;
  }

  /** Whether the class, the id or a part name of {@code element} says that it is clutter. */
  private boolean isNamedClutter(Element element) {
    String tag = element.normalName();
    if (NEVER_CLUTTER.contains(tag) || isWithinSentence(element)) {
      return false;
    }
    return isClutterName(element.className())
        || isClutterName(element.id())
        || isClutterName(element.attr("data-component"))
        || isClutterName(element.attr("data-testid"))
        || isClutterName(element.attr("data-module"))
        || isClutterName(element.attr("data-type"));
  }

  /** A link or an emphasis amid words is part of the sentence, whatever its name. */
  private static boolean isWithinSentence(Element element) {
    Element parent = element.parent();
    return parent != null
        && !element.isBlock()
        && parent.ownText().length() >= WORDS_AROUND
        && element.text().length() < parent.ownText().length() * 2;
  }

  private boolean isClutterName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    return known.computeIfAbsent(
        name,
        each ->
            NAMES
                .matcher(CASE_CHANGE.matcher(each).replaceAll("-").toLowerCase(Locale.ROOT))
                .find());
  }

  /** How much running text the element holds, link text not counted. */
  static int proseWeight(Element element) {
    int weight = 0;
    for (Element paragraph : element.select("p, li, blockquote, td, div, section, article")) {
      weight += Math.max(0, paragraph.ownText().length() >= 40 ? paragraph.ownText().length() : 0);
    }
    return weight;
  }
}
