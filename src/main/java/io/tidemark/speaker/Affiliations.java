package io.tidemark.speaker;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around people's names which house they speak for. A house somebody has left
 * ("a former Acme Bank economist") is none.
 *
 * <pre>
 * Jane Doe, a senior analyst at Acme Bank     the office behind the name
 * Jane Doe, who runs the Acme Growth Fund
 * Jane Doe, Acme Bank's chief economist
 * Jane Doe of Acme Bank
 * Acme Bank analyst Jane Doe                  the office in front of it
 * Acme Bank's chief economist, Jane Doe
 * the head of research at Acme Bank, Jane Doe
 * </pre>
 */
final class Affiliations {
  private static final int REACH = 160;

  /** What says what a house is: "law firm", "New York-based brokerage". */
  private static final String SORT =
      "(?:(?:the|its|their|his|her|an?|\\p{Lu}[\\w.]*['’]s)\\s+)?"
          + "(?:(?:\\p{Lu}[\\w.]*\\s+)?\\p{Lu}[\\w.]*-based\\s+)?(?:[\\p{Ll}$][\\w$.'’-]*\\s+){0,5}";

  /** Words of one clause; the dots of {@code U.S.} end none. */
  private static final String CLAUSE = "(?:U\\.[SK]\\.|[^.;:\"“”()])";

  private static final String AT = "(?:at|of|for|with|in)\\s+";
  private static final Pattern OF = Pattern.compile("\\s+(?:of|at|from|with)\\s+" + SORT);
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:\\s*\\([^)]*\\))?,\\s+(?:who\\s+(?:is|was)\\s+)?(?<office>"
              + CLAUSE
              + "{3,110}?)\\s+"
              + AT
              + SORT);
  private static final Pattern RUNS =
      Pattern.compile(
          ",\\s+who\\s+(?:\\w+\\s+)?(?:runs?|heads?|leads?|manages?|oversees?|founded|owns)\\s+"
              + "(?:[\\p{Ll}$\\d][^,.;:\"“”()]{0,60}\\s)?");
  private static final Pattern OWN = Pattern.compile(",\\s+(?:(?:the|an?)\\s+)?");
  private static final Pattern LEADING =
      Pattern.compile(
          "\\s*(?:\\([^)]*\\)\\s*|\\)\\s*)?(?<own>['’]s?)?\\s*(?<office>(?:U\\.[SK]\\.|[^.;:\"“”(),]){2,80}?)(?<comma>,)?\\s+");

  /** What makes a name in front of an office another's: "the BOJ to heed Prime Minister …". */
  private static final Pattern LINKS =
      Pattern.compile(
          "\\b(?:to|by|from|with|is|are|was|were|be|under|amid|on|at|its|his|her|their|over|against"
              + "|toward|towards|into|if|than|via|prime|senators?|congressm[ae]n|lawmakers?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKS =
      Pattern.compile(
          "^\\s*and\\b|\\b(?:said|says?|tell|told|added|adds|noted|wrote|has|had|will|would|that|but"
              + "|asked|after|when|as)\\b|,\\s+\\w+ed\\b|\\s-\\s|^-");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:at|with)\\s+(?:the\\s+)?"
              + "(?<name>\\p{Lu}[\\w&.’'-]*(?:\\s+(?:(?:of|and|&|de)\\s+)?\\p{Lu}[\\w&’'-]*){0,5})");

  /** Who deals with a house does not speak for it. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s+(?:dealer|dealership|supplier|customer|franchise|rival|critic|shareholder|employee"
              + "|worker|investor|operator|client|lawsuit|case)s?\\b"
              + "|\\s+(?:bank|brokerage|broker|firm|company|fund|insurer)\\s+\\p{Lu}"
              + "|['’]s\\s+\\p{Lu}\\w+\\s+(?:\\p{Lu}\\w+\\s+)*(?:Services|Securities|Capital|Partners|Bank|Group)\\b");

  /** What a minister is of is no house. */
  private static final Set<String> OFFICES =
      Set.of("finance", "trade", "commerce", "defense", "defence", "justice", "energy", "state");

  private final Names names;
  private final List<Mention> houses;
  private final Map<People.Person, House> found = new HashMap<>();

  Affiliations(Names names, People people) {
    this.names = names;
    this.houses = names.of(MentionType.ORGANIZATION);
    for (Mention person : names.of(MentionType.PERSON)) {
      House house = read(person);
      if (house != null) {
        found.putIfAbsent(people.of(person), house);
      }
    }
  }

  @Nullable House of(People.Person person) {
    return found.get(person);
  }

  private @Nullable House read(Mention person) {
    House behind = behind(person);
    if (behind != null) {
      return behind;
    }
    House ahead = ahead(person);
    return ahead == null ? unmarked(person) : ahead;
  }

  /** The first house behind the name that is linked to it. */
  private @Nullable House behind(Mention person) {
    for (Mention house : houses) {
      int gap = house.span().start() - person.span().end();
      if (house.span().field() != person.span().field() || gap < 0 || gap > REACH) {
        continue;
      }
      String between = names.between(person, house);
      Matcher office = OFFICE.matcher(opened(between));
      boolean linked =
          OF.matcher(between).matches()
              || RUNS.matcher(between).matches()
              || office.matches() && isOffice(office.group("office"));
      if (linked && isHouse(house)) {
        return house(house);
      }
      if (OWN.matcher(between).matches() && isOffice(firstPhrase(names.after(house, 60)))) {
        return house(house);
      }
    }
    return null;
  }

  /** The same up to a name's own beginning: "Stone and" belongs to "Stone and McCarthy". */
  private static String opened(String between) {
    return between.replaceAll("(?:\\p{Lu}[\\w.-]*\\s+)+(?:and|&)\\s+$", "");
  }

  /** The last house in front of the name that is linked to it. */
  private @Nullable House ahead(Mention person) {
    for (int i = houses.size() - 1; i >= 0; i--) {
      Mention house = houses.get(i);
      int gap = person.span().start() - house.span().end();
      if (house.span().field() != person.span().field() || gap < 0 || gap > REACH) {
        continue;
      }
      String between = names.between(house, person);
      Matcher leading = LEADING.matcher(between);
      if (leading.matches()
          && isOffice(leading.group("office"))
          && !LINKS.matcher(leading.group("office")).find()) {
        String lead = names.before(house, 12);
        boolean apart =
            leading.group("comma") != null
                && leading.group("own") == null
                && !lead.matches("(?s).*\\b[Aa]n?\\s+");
        return apart || isPast(lead) ? null : house(house);
      }
      if (between.matches("\\s*,\\s+")) {
        Matcher office =
            Pattern.compile("(?<office>[^.;:,\"“”()]{3,80}?)\\s+" + AT + SORT + "$")
                .matcher(names.before(house, 100));
        return office.find() && isOffice(office.group("office")) ? house(house) : null;
      }
      return null;
    }
    return null;
  }

  /** A house that nothing marked as a name: words in capitals behind an office. */
  private @Nullable House unmarked(Mention person) {
    String after = names.after(person, REACH);
    Matcher name = CAPITALS.matcher(after);
    if (!after.startsWith(",") || !name.find()) {
      return null;
    }
    String office = after.substring(1, name.start());
    boolean linked = isOffice(office) && office.matches("[^.;:\"“”()]*");
    int start = person.span().end() + name.start("name");
    boolean place =
        names.of(MentionType.PLACE).stream()
            .anyMatch(m -> m.span().field() == person.span().field() && m.span().start() == start);
    return linked && !place ? new House(null, name.group("name")) : null;
  }

  /** Whether the name ends with the house: "an Acme dealership" is another. */
  private boolean isHouse(Mention house) {
    String after = names.after(house, 40).replaceFirst("^\\s*\\([^)]*\\)", "");
    return !GOES_ON.matcher(after).lookingAt()
        && !OFFICES.contains(house.span().text().toLowerCase(Locale.ROOT));
  }

  private House house(Mention mention) {
    String lead = names.before(mention, 40);
    Matcher own =
        Pattern.compile("\\b(?:at|of|for|with)\\s+(?<lead>(?:\\p{Lu}[\\w.-]*\\s+)+(?:and|&)\\s+)$")
            .matcher(lead);
    String name = mention.span().text();
    return mention.entity() == null && own.find()
        ? new House(null, own.group("lead") + name)
        : new House(mention.entity(), name);
  }

  private static String firstPhrase(String text) {
    Matcher owned = Pattern.compile("(?:['’]s?)?\\s+(?<office>[^.;:,\"“”()]+)").matcher(text);
    return owned.lookingAt() ? owned.group("office") : "";
  }

  private static boolean isOffice(String words) {
    return Lexicon.WORDS.isIn(words, Lexicon.Sort.OFFICE)
        && !isPast(words)
        && !SPEAKS.matcher(words).find();
  }

  private static boolean isPast(String words) {
    boolean left = Lexicon.WORDS.isIn(words, Lexicon.Sort.PAST) || words.contains("ex-");
    return left && !words.stripTrailing().endsWith(" now");
  }
}
