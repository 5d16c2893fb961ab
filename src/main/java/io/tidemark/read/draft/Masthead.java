package io.tidemark.read.draft;

import io.tidemark.article.ArticleKind;
import io.tidemark.article.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a text that has no markup: house, section, headline, date line, byline, each a
 * short line of its own.
 *
 * <pre>{@code
 * BEXHILL STRAND
 * FX Daily
 * Tuesday 25 June 2024, 07:15 London
 *
 * Why nobody dares to be long the yen
 *
 * Bram Ostenveld, Lucinda Farthingale
 * }</pre>
 *
 * @param draft what the lines told; the title only where they hold one
 * @param rest the paragraphs that are no masthead
 */
public record Masthead(Draft draft, List<String> rest) {
  private static final int MOST_LINES = 10;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_HEADLINE = 110;
  private static final int LONGEST_HOUSE = 45;
  private static final int FEWEST_TITLE_WORDS = 4;

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:by|analysts?|authors?|research analysts?|strategists?|economists?|written by|prepared by|contacts?)\\b\\s*:?\\s+(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANALYST =
      Pattern.compile(
          "^(?:research )?(?:analyst|strategist|economist)s?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PEOPLE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|al|bin)){1,3}(?:,? (?:CFA|PhD|CPA|FRM))?(?:(?:\\s*(?:[,|;•/]|\\band\\b|&)\\s*)+|\\s*$))+$");
  private static final Pattern CONTACT =
      Pattern.compile("\\(?[\\w.+-]+@[\\w.-]+\\w\\)?|(?:[Tt]el\\.?:?\\s*)?\\+\\d[\\d ()-]{7,}");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          ".*\\b(?:strategy|states|kingdom|daily|weekly|monthly|rates?|equity|equities|credit|fx|currency|macro|global|market|outlook"
              + "|summary|view|points?|contents|zone|america|europe|asia|update|note|report|review|insight|focus|commodit\\w+|fixed|income|update)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUSE =
      Pattern.compile(
          ".*\\b(?:securities|research|capital|partners|bank|banking|wire|advisors|advisers|markets|asset management|investments?|brokers?|group|news|letter|brief|strategists|economics|analytics)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** What a house publishes: "Emerging Markets Daily". */
  private static final Pattern PRODUCT =
      Pattern.compile(
          ".*\\b(?:daily|weekly|monthly|quarterly|update|note|comment|outlook|flash|wrap|monitor|review|preview)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RESEARCH_HOUSE =
      Pattern.compile(
          ".*\\b(?:securities|research|capital|asset management|strategy|equity research|fx daily)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARS = Pattern.compile("\\s*(?:\\||•|·)\\s*|\\R");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");

  /**
   * Reads the masthead of a text.
   *
   * @param paragraphs the text
   * @param runningHeads lines that stand on every page, or none
   * @param title the title where it is known already, and taken out of the text
   */
  public static Masthead of(
      List<String> paragraphs, List<String> runningHeads, @Nullable String title) {
    int end = 0;
    while (end < Math.min(paragraphs.size(), MOST_LINES) && !isText(paragraphs.get(end))) {
      end++;
    }
    Reading reading = new Reading(title != null);
    int lastSign = -1;
    for (int i = 0; i < end; i++) {
      if (reading.takeSign(paragraphs.get(i))) {
        lastSign = i;
      }
    }
    boolean told = lastSign >= 0 || title != null;
    if (!told) {
      return new Masthead(Draft.empty(), paragraphs);
    }
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (title != null && rest.isEmpty() && i < end && isNamedHouse(paragraphs.get(i), i)) {
        reading.takeRunning(paragraphs.get(i));
        continue;
      }
      boolean mayHold = i < end && (i <= lastSign || (i == lastSign + 1 && !reading.hasTitle()));
      if (!mayHold || !reading.takeLine(paragraphs.get(i))) {
        rest.add(paragraphs.get(i));
      }
    }
    for (String line : runningHeads) {
      BARS.splitAsStream(line).forEach(reading::takeRunning);
    }
    return new Masthead(reading.draft(), rest);
  }

  private static boolean isText(String paragraph) {
    return paragraph.length() > LONGEST_LINE
        || paragraph.contains("\n") && paragraph.contains(" | ")
        || (paragraph.length() > LONGEST_HEADLINE && isSentence(paragraph));
  }

  private static boolean isSentence(String line) {
    return line.length() > 40 && line.matches("(?s).*[.!?][\"”’)]*$");
  }

  private static boolean isShout(String line) {
    long words = words(line);
    return words > 0 && words < FEWEST_TITLE_WORDS && line.equals(line.toUpperCase(Locale.ROOT));
  }

  private static boolean isHouse(String line) {
    return line.length() <= LONGEST_HOUSE
        && words(line) <= 5
        && !isSentence(line)
        && (isShout(line) || isNamedHouse(line));
  }

  /** Whether the first line is a house, and no section of the text. */
  private static boolean isNamedHouse(String line, int at) {
    return at == 0 && isHouse(line) && isNamedHouse(line);
  }

  private static boolean isNamedHouse(String line) {
    return HOUSE.matcher(line).matches() && !PRODUCT.matcher(line).matches();
  }

  private static long words(String line) {
    return WORD.matcher(line).results().count();
  }

  /** What the lines have told so far. */
  private static final class Reading {
    private final boolean titled;
    private final List<String> candidates = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private @Nullable String house;
    private @Nullable Published published;
    private boolean research;

    Reading(boolean titled) {
      this.titled = titled;
    }

    /** Takes a date line or a byline in; false where the line is neither. */
    boolean takeSign(String line) {
      boolean byline = takeByline(line);
      Published date =
          isSentence(line) && line.length() > 90
              ? null
              : DateText.find(line, DateText.Order.DAY_FIRST);
      if (date != null && published == null) {
        published = date;
      }
      if (date != null) {
        BARS.splitAsStream(line).forEach(this::takeByline);
      }
      return byline || date != null;
    }

    private boolean takeByline(String told) {
      String line = CONTACT.matcher(told).replaceAll(" | ").strip();
      Matcher byline = BYLINE.matcher(line);
      boolean labelled = byline.matches();
      if (!labelled && !(PEOPLE.matcher(line).matches() && !isHouse(line))) {
        return false;
      }
      List<String> named = Byline.people(labelled ? byline.group(1) : line);
      boolean plausible =
          !named.isEmpty() && (labelled || named.stream().allMatch(Reading::isPerson));
      if (plausible) {
        named.stream().filter(name -> !people.contains(name)).forEach(people::add);
        research |= ANALYST.matcher(line).find();
      }
      return plausible;
    }

    /** A headline in title case looks like names; without a mark between them it is one person. */
    private static boolean isPerson(String name) {
      long words = words(name);
      return words >= 2
          && words <= 3
          && !Byline.isHouse(name)
          && !isNamedHouse(name)
          && !NO_PERSON.matcher(name).matches();
    }

    /** Takes a line of the masthead in; false where it belongs to the text. */
    boolean takeLine(String line) {
      boolean headline = !titled && !hasTitle() && !line.endsWith(".");
      if (isSentence(line) && !headline && DateText.find(line) == null) {
        return false;
      }
      if (takeByline(line)) {
        return true;
      }
      for (String part : BARS.split(line)) {
        takePart(part.strip());
      }
      return true;
    }

    private void takePart(String part) {
      research |= part.length() <= LONGEST_HEADLINE && RESEARCH_HOUSE.matcher(part).matches();
      if (DateText.find(part, DateText.Order.DAY_FIRST) != null || takeByline(part)) {
        return;
      }
      if (isHouse(part)) {
        takeHouse(part);
      } else if (!titled) {
        candidates.add(part);
      }
    }

    void takeRunning(String part) {
      Published date = DateText.find(part, DateText.Order.DAY_FIRST);
      if (date != null) {
        published = published == null ? date : published;
      } else if (isHouse(part)) {
        takeHouse(part);
      }
      research |= RESEARCH_HOUSE.matcher(part).matches();
    }

    /** A name that says what it is ("Securities") goes before one that is only in capitals. */
    private void takeHouse(String name) {
      boolean better = house == null || (!isNamedHouse(house) && isNamedHouse(name));
      house = better ? name : house;
    }

    boolean hasTitle() {
      return titled || candidates.stream().anyMatch(line -> words(line) >= FEWEST_TITLE_WORDS);
    }

    Draft draft() {
      Draft draft = Draft.empty();
      if (!titled && !candidates.isEmpty()) {
        String title =
            candidates.stream()
                .filter(line -> words(line) >= FEWEST_TITLE_WORDS)
                .findFirst()
                .orElse(candidates.getLast());
        draft = draft.withTitle(new Told<>(title, "text:headline"));
      }
      if (published != null) {
        draft = draft.withPublished(new Told<>(published, "text:dateline"));
      }
      if (!people.isEmpty()) {
        draft = draft.withAuthors(new Told<>(people, "text:byline"));
      }
      if (house != null) {
        draft = draft.withPublisher(new Told<>(Byline.unshouted(house), "text:masthead"));
        research |= RESEARCH_HOUSE.matcher(house).matches();
      }
      return research ? draft.withKind(ArticleKind.RESEARCH) : draft;
    }
  }
}
