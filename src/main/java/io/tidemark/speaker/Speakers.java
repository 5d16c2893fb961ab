package io.tidemark.speaker;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Forecast;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Span;
import io.tidemark.article.Statement;
import io.tidemark.article.TaggedArticle;
import io.tidemark.speaker.Speaker.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The speakers of one article. */
public final class Speakers {
  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> OWN = Set.of("we", "i", "our", "my", "us");
  private static final Set<String> BOTH = Set.of("who", "which");

  /** How far behind its name a pronoun may stand, in characters. */
  private static final int REACH = 2000;

  /** Within how many characters one person alone must be told for "he" who has not spoken yet. */
  private static final int NEAR = 300;

  private final Names names;
  private final People people;
  private final Affiliations affiliations;
  private final HouseWords houseWords;
  private final @Nullable String writer;
  private final List<Statement> statements;
  private final Map<Span, Speaker> found = new HashMap<>();

  private Speakers(TaggedArticle tagged) {
    this.names = new Names(tagged);
    this.people = new People(names);
    this.affiliations = new Affiliations(names, people);
    this.houseWords = new HouseWords(names);
    this.writer = tagged.article().note() == null ? null : tagged.article().note().house();
    this.statements = tagged.statements();
    List<EntityRef> told = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.speaker() != null) {
        told.add(statement.speaker());
      }
    }
    tagged.forecasts().forEach(forecast -> told.add(forecast.forecaster()));
    told.sort(
        Comparator.comparing((EntityRef ref) -> ref.span().field())
            .thenComparingInt(ref -> ref.span().start()));
    @Nullable EntityRef last = null;
    for (EntityRef ref : told) {
      Speaker speaker = found.get(ref.span());
      if (speaker == null) {
        speaker = read(ref, last);
        found.put(ref.span(), speaker);
      }
      last = speaker.kind() == Kind.PERSON ? ref : last;
    }
  }

  public static Speakers of(TaggedArticle tagged) {
    return new Speakers(tagged);
  }

  /** Who made {@code statement}, one of the article's own; null where the text does not tell. */
  public @Nullable Speaker of(Statement statement) {
    return statement.speaker() == null ? null : found.get(statement.speaker().span());
  }

  /** Who holds {@code forecast}, one of the article's own. */
  public Speaker of(Forecast forecast) {
    Span span = forecast.forecaster().span();
    if (OWN.contains(span.text().toLowerCase(Locale.ROOT))) {
      for (Statement statement : statements) {
        Speaker speaker = statement.content().contains(span) ? of(statement) : null;
        if (speaker != null && speaker.kind() != Kind.NOBODY) {
          return speaker;
        }
      }
      if (writer != null) {
        return new Speaker(Kind.HOUSE, null, writer, null);
      }
    }
    return found.getOrDefault(span, nobody(span));
  }

  private Speaker read(EntityRef ref, @Nullable EntityRef last) {
    Span span = ref.span();
    if (span.text().matches("(?s).*,\\s+(?:it|he|she|they)")) {
      return nobody(span);
    }
    for (Mention person : names.in(span, MentionType.PERSON)) {
      if (!names.owns(person) && !isBehalf(span, person)) {
        return person(people.of(person));
      }
    }
    String words = span.text().toLowerCase(Locale.ROOT);
    boolean points = PERSON.contains(words) || BOTH.contains(words);
    if (ref.entity() != null && names.in(span, MentionType.ORGANIZATION).isEmpty()) {
      People.Person known = people.of(ref.entity());
      return known == null ? houseWords.known(ref.entity(), span) : person(known);
    }
    if (points) {
      return pointed(span, words, last);
    }
    return houseWords.read(span);
  }

  private Speaker person(People.Person person) {
    return new Speaker(Kind.PERSON, person.entity(), person.name(), affiliations.of(person));
  }

  /** "A spokesman for Jane Doe" is not Jane Doe; "a note by Jane Doe" is. */
  private boolean isBehalf(Span span, Mention person) {
    String lead =
        names.text(span.field(), span.start(), person.span().start()).toLowerCase(Locale.ROOT);
    return lead.matches(
        "(?s).*\\b(?:for|to|of|with|like|under|against|about)\\s+(?:[\\w.'’-]+\\s+){0,3}");
  }

  /** Whom a pronoun means: the person in front of it, or who spoke last with nobody named since. */
  private Speaker pointed(Span span, String words, @Nullable EntityRef last) {
    if (BOTH.contains(words)) {
      for (Mention person : names.of(MentionType.PERSON)) {
        if (touches(person, span)) {
          return person(people.of(person));
        }
      }
      for (Mention house : names.of(MentionType.ORGANIZATION)) {
        if (touches(house, span)) {
          return new Speaker(Kind.HOUSE, house.entity(), house.span().text(), null);
        }
      }
      return nobody(span);
    }
    Speaker spoke = last == null ? null : found.get(last.span());
    if (last != null && spoke != null && isNear(last.span(), span, REACH)) {
      Set<String> since = people(last.span().end(), span);
      since.remove(spoke.name());
      if (since.isEmpty()) {
        return spoke;
      }
    }
    Set<String> near = people(span.start() - NEAR, span);
    for (Mention person : near.size() == 1 ? names.of(MentionType.PERSON) : List.<Mention>of()) {
      if (near.contains(people.of(person).name())) {
        return person(people.of(person));
      }
    }
    return nobody(span);
  }

  /** Names of the people told between {@code start} and {@code span}. */
  private Set<String> people(int start, Span span) {
    Set<String> told = new HashSet<>();
    for (Mention person : names.of(MentionType.PERSON)) {
      Span at = person.span();
      if (at.field() == span.field() && at.start() >= start && at.end() <= span.start()) {
        told.add(people.of(person).name());
      }
    }
    return told;
  }

  private static boolean isNear(Span first, Span second, int reach) {
    return first.field() == second.field() && second.start() - first.end() <= reach;
  }

  private static Speaker nobody(Span span) {
    return new Speaker(Kind.NOBODY, null, span.text(), null);
  }

  private static boolean touches(Mention name, Span span) {
    int gap = span.start() - name.span().end();
    return name.span().field() == span.field() && gap >= 0 && gap <= 2;
  }
}
