package io.tidemark.read.note;

import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who wrote a note: {@code Analyst: Ana Reyes, CFA}, a name over a mail address, {@code 分析师
 * 王一鸣 S0570520010001}.
 */
final class AnalystFinder {
  private static final int MOST = 12;
  private static final int LINES_BELOW = 8;
  private static final int LINES_ABOVE = 3;

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final Pattern NAME =
      Pattern.compile(
          NAME_WORD + "(?:\\s(?:" + NAME_WORD + "|de|van|von|der|den|la|al|bin|da|dos|di)){1,3}");
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*\\b(?:research|securities|analysts?|equity|equities|strateg\\w+|economi\\w+|limited|ltd|llc|inc|bank|capital|markets?|associates?|director|head|vice|president|sales|price|target|rating|"
              + "tel|phone|email|e-mail|contact|see|global|asia|europe|america|china|india|canada|japan|street|tower|floor|disclosures?|report|team|corporate|finance|technology|energy|healthcare|consumer|materials|industrials|sector)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDENTIALS =
      Pattern.compile(
          ",?\\s+(?:CFA|CPA|FRM|CMT|MBA|Ph\\.?D\\.?|M\\.?D\\.?|P\\.?Eng\\.?|P\\.?Geo\\.?|CA|ACA|FCA|MSc|JD|CAIA)\\b\\.?");
  private static final Pattern MAIL =
      Pattern.compile("([\\w.+-]{2,40})@([\\w-]+(?:\\.[\\w-]+){1,3})");
  private static final Pattern CELLS = Pattern.compile("\\s*(?:[|;•·/,;、]|\\s-\\s|[(]|[)])\\s*");

  /** Han characters of a name beside the number of its certificate, or behind a label. */
  private static final Pattern CERTIFIED =
      Pattern.compile(
          "(?<!\\p{IsHan})(\\p{IsHan}{2,4})[^\\p{IsHan}\\n]{0,12}(?:(?:分析师|研究员|联系人)?[^\\p{IsHan}\\n]{0,6}(?:执业)?(?:资格)?(?:证书)?(?:编号|编码|号)?[^\\p{IsHan}\\n]{0,20})?S\\d{13}");

  private static final Pattern HAN_NAME = Pattern.compile("^(\\p{IsHan}{2,4})(?![\\p{IsHan}])");
  private static final Set<String> HAN_LABELS =
      Set.of("分析师", "研究员", "联系人", "证券", "首席", "执业", "证书", "编号", "助理", "电话", "邮箱");

  private AnalystFinder() {}

  /** The analysts in their order; empty where none is told. */
  static List<String> find(List<String> lines, List<Labelled> labelled) {
    Set<String> found = new LinkedHashSet<>();
    for (Labelled each : Labelled.of(Label.ANALYST, labelled)) {
      addNames(found, each.value());
      int end = Math.min(lines.size(), each.line() + 1 + LINES_BELOW);
      for (int below = each.line() + 1; below < end; below++) {
        if (!goesOn(found, lines.get(below))) {
          break;
        }
      }
    }
    for (int i = 0; i < lines.size() && found.size() < MOST; i++) {
      Matcher mail = MAIL.matcher(lines.get(i));
      while (mail.find()) {
        addOwner(found, mail.group(1), lines, i);
      }
      Matcher certified = CERTIFIED.matcher(lines.get(i));
      while (certified.find()) {
        addHan(found, certified.group(1));
      }
    }
    return List.copyOf(found);
  }

  /** Below a label names, phones and addresses take turns; anything else ends the list. */
  private static boolean goesOn(Set<String> found, String line) {
    if (Labelled.begins(line)) {
      return false;
    }
    boolean contact = MAIL.matcher(line).find() || line.matches(".*\\+?\\d[\\d ()-]{6,}.*");
    if (contact || line.length() > 80) {
      return contact && line.length() <= 160;
    }
    int before = found.size();
    addNames(found, line);
    return found.size() > before;
  }

  private static void addNames(Set<String> found, String value) {
    String text = CREDENTIALS.matcher(MAIL.matcher(value).replaceAll(" | ")).replaceAll(" | ");
    for (String part : CELLS.splitAsStream(text).flatMap(AnalystFinder::parted).toList()) {
      String name = Byline.unshouted(Prose.line(part));
      if (isName(name)) {
        found.add(name);
      } else {
        Matcher han = HAN_NAME.matcher(name);
        if (han.find()) {
          addHan(found, han.group(1));
        }
      }
    }
  }

  private static java.util.stream.Stream<String> parted(String names) {
    return Pattern.compile("\\s+(?:and|und|et|&)\\s+|\\s{3,}").splitAsStream(names);
  }

  private static void addHan(Set<String> found, String name) {
    if (HAN_LABELS.stream().noneMatch(name::contains)) {
      found.add(name);
    }
  }

  /**
   * The owner of a mail address stands on its line or a few lines above, and shares its letters.
   */
  private static void addOwner(Set<String> found, String local, List<String> lines, int at) {
    String letters = local.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    for (int above = at; above >= Math.max(0, at - LINES_ABOVE); above--) {
      Matcher name = NAME.matcher(CREDENTIALS.matcher(lines.get(above)).replaceAll(" | "));
      while (name.find()) {
        String owner = Byline.unshouted(Prose.line(name.group()));
        if (isName(owner) && isOf(owner, letters)) {
          found.add(owner);
          return;
        }
      }
    }
  }

  /** Whether a surname, or a given name and an initial, are in the letters of an address. */
  private static boolean isOf(String name, String letters) {
    List<String> words = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+")));
    String last = words.getLast().replaceAll("[^\\p{L}]", "");
    String first = words.get(0).replaceAll("[^\\p{L}]", "");
    return (last.length() > 1 && letters.contains(last))
        || (first.length() > 2 && letters.startsWith(first));
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches()
        && name.length() <= 40
        && !NO_NAME.matcher(name).matches()
        && !Byline.isHouse(name);
  }

  /** The domains of the mail addresses in {@code lines}. */
  static List<String> domains(List<String> lines) {
    List<String> domains = new ArrayList<>();
    for (String line : lines) {
      MAIL.matcher(line)
          .results()
          .map(mail -> mail.group(2).toLowerCase(Locale.ROOT))
          .filter(domain -> !domains.contains(domain))
          .forEach(domains::add);
    }
    return domains;
  }
}
