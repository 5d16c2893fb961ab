package io.tidemark.speaker;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Span;
import io.tidemark.speaker.Lexicon.Sort;
import io.tidemark.speaker.Speaker.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads speakers without a person's name: a house, people who speak for it, what it writes, or a
 * crowd.
 *
 * <pre>
 * Acme Bank (ACME.N), the lender           the house
 * strategists at Acme Bank                 the house
 * Acme Bank's quarterly outlook            the house
 * a former Acme Bank official              nobody
 * clients of Acme Bank, Acme Bank data     nobody
 * economists polled by Harbor Wire         a crowd
 * </pre>
 */
final class HouseWords {
  private static final Pattern OF =
      Pattern.compile(
          "(?s)(?<head>.*?)\\s+(?<link>at|of|for|by|from|with|in|to|among|over|between|on|against|about|toward|within|like|than)\\s+(?:\\S+\\s+){0,5}$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’.-]*");
  private static final Pattern STOP =
      Pattern.compile(",|\\s(?:at|of|for|by|from|in|with|to|who|that|which|on)\\s");
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:polled|surveyed|interviewed|quoted|cited|compiled|asked|filed|told)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:this|last|next|late|early|earlier|on|in|also|already|\\w+day|week|month|year"
              + "|quarter|ago|now|later|recently|itself)");

  private final Names names;

  HouseWords(Names names) {
    this.names = names;
  }

  /** The house of the catalog under {@code entity}, which {@code span} points at. */
  Speaker known(String entity, Span span) {
    String longest = "";
    for (Mention house : names.of(MentionType.ORGANIZATION)) {
      if (entity.equals(house.entity()) && house.span().text().length() > longest.length()) {
        longest = house.span().text();
      }
    }
    return longest.isEmpty()
        ? new Speaker(Kind.NOBODY, null, span.text(), null)
        : new Speaker(Kind.HOUSE, entity, longest, null);
  }

  Speaker read(Span span) {
    List<Mention> houses = names.in(span, MentionType.ORGANIZATION);
    if (!houses.isEmpty() && speaks(span, houses.getFirst())) {
      Mention house = houses.getFirst();
      return new Speaker(Kind.HOUSE, house.entity(), house.span().text(), null);
    }
    String head = head(span.text());
    Kind kind = Lexicon.WORDS.is(head, Sort.CROWD) && head.endsWith("s") ? Kind.CROWD : Kind.NOBODY;
    String name = kind == Kind.CROWD ? head.toLowerCase(Locale.ROOT) : span.text();
    return new Speaker(kind, null, name, null);
  }

  private boolean speaks(Span span, Mention house) {
    String lead = names.text(span.field(), span.start(), house.span().start());
    String rest = names.text(span.field(), house.span().end(), span.end());
    boolean apart = lead.matches("(?s).*\\b(?:and|or)\\s+");
    if (apart || Lexicon.WORDS.isIn(lead, Sort.PAST) || ASKED.matcher(lead).find()) {
      return false;
    }
    Matcher of = OF.matcher(lead);
    if (of.matches()) {
      String head = head(of.group("head"));
      String link = of.group("link");
      boolean office = Lexicon.WORDS.is(head, Sort.SPOKES) && !link.equals("to");
      boolean paper = Lexicon.WORDS.is(head, Sort.PAPER) && link.matches("by|from|of|at");
      return office || paper;
    }
    return isItself(rest);
  }

  /** Whether what follows a house's name leaves it, or its people, or its paper, the speaker. */
  private static boolean isItself(String rest) {
    String own = rest.replaceAll("\\([^)]*\\)", " ").replaceFirst("^['’]s?(?=\\s|$)", "");
    boolean owned = rest.startsWith("'") || rest.startsWith("’");
    String phrase = STOP.split(own, 2)[0].strip();
    if (phrase.isEmpty()) {
      return !owned;
    }
    if (Lexicon.WORDS.isIn(phrase, Sort.PAST)) {
      return false;
    }
    String head = head(phrase);
    if (phrase.matches("(?:and|or|&)\\s.*")) {
      return Character.isUpperCase(head.charAt(0));
    }
    return Lexicon.WORDS.is(head, Sort.SPOKES)
        || Lexicon.WORDS.is(head, Sort.PAPER)
        || TIME.matcher(phrase.split("\\s+")[0]).matches();
  }

  /** The last word of the first phrase: "analysts" of "some analysts in London". */
  private static String head(String text) {
    String phrase = ASKED.split(STOP.split(text, 2)[0], 2)[0];
    String head = "";
    Matcher word = WORD.matcher(phrase);
    while (word.find()) {
      head = word.group();
    }
    return head;
  }
}
