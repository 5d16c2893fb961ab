package io.tidemark.read.note;

import io.tidemark.read.draft.Byline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose note it is where the masthead does not name a house plainly. */
final class HouseFinder {
  private static final String NAME =
      "\\p{Lu}[\\p{L}&.'’-]*(?:\\s(?:\\p{Lu}[\\p{L}&.'’-]*|of|and|&)){0,4}";
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|\\bcopyright\\b)(?:\\s|©|\\(c\\)|copyright|\\d{4}|[-–,]|by\\b)*("
              + NAME
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_RESEARCH =
      Pattern.compile(
          "("
              + NAME
              + "\\s(?:Securities|Capital Markets|Brokerage|Brokers|Institutional Equities))(?:\\s(?:Equity\\s)?Research)?\\b|("
              + NAME
              + ")\\s(?:Equity|Global|Investment)\\sResearch\\b");
  private static final Pattern HAN =
      Pattern.compile("(\\p{IsHan}{2,6}(?:证券|證券|国际|國際|金公司|投行))(?:研究所|研究|股份)?");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "[,.]?\\s+(?:Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|Plc|PLC|Pvt|Private|Co|AG|SA|S\\.A|N\\.V|GmbH|Company)\\.?(?=\\s|$|[.,]).*$");

  private HouseFinder() {}

  /**
   * The house, or null.
   *
   * @param lines of the first page
   * @param around page heads and legal text
   */
  static @Nullable String find(List<String> lines, List<String> around) {
    Map<String, String> houses = Lexicon.section("house");
    List<String> domains = AnalystFinder.domains(lines);
    for (String domain : domains) {
      String known = houses.get(domain);
      if (known != null) {
        return known;
      }
    }
    for (Pattern pattern : List.of(OF_RESEARCH, HAN)) {
      String named = first(pattern, around, lines);
      if (named != null) {
        return named;
      }
    }
    String owner = first(COPYRIGHT, around, lines);
    return owner != null ? owner : ofDomain(domains, lines, around);
  }

  private static @Nullable String first(Pattern pattern, List<String> around, List<String> lines) {
    for (List<String> texts : List.of(around, lines.subList(0, Math.min(lines.size(), 15)))) {
      for (String text : texts) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
          String name =
              matcher.group(1) == null ? matcher.group(matcher.groupCount()) : matcher.group(1);
          String tidy = LEGAL_FORM.matcher(name).replaceFirst("").replaceAll("[.,\\s]+$", "");
          if (tidy.length() > 1 && !tidy.matches("(?i)(?:all|global|equity|important|this).*")) {
            return Byline.unshouted(tidy);
          }
        }
      }
    }
    return null;
  }

  /** {@code greyfield.example} is the mail of "Greyfield Securities". */
  private static @Nullable String ofDomain(
      List<String> domains, List<String> lines, List<String> around) {
    for (String domain : domains) {
      String label = domain.substring(0, domain.indexOf('.')).toLowerCase(Locale.ROOT);
      Pattern named =
          Pattern.compile(
              "(?<!\\p{L})(?i:" + Pattern.quote(label) + ")(?:\\s\\p{Lu}\\p{L}+){0,2}(?!\\p{L})");
      for (List<String> texts : List.of(around, lines)) {
        for (String text : texts) {
          Matcher house = named.matcher(text.replaceAll("\\S+@\\S+|www\\.\\S+", " "));
          if (label.length() > 2 && house.find()) {
            return Byline.unshouted(house.group());
          }
        }
      }
    }
    return null;
  }
}
