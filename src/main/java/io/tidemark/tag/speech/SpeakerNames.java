package io.tidemark.tag.speech;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalog entity that a speaker is.
 *
 * <p>A named person is that person, and nobody where the catalog lacks them; people without a name
 * ("strategists at Acme Bank") speak for their house. A pronoun or a role ("he", "the bank") is who
 * spoke last, as long as no other person or house has been named since.
 */
final class SpeakerNames {
  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> RELATIVE = Set.of("who", "which");
  private static final Set<String> HOUSES =
      Set.of(
          "bank",
          "brokerage",
          "broker",
          "firm",
          "company",
          "house",
          "agency",
          "group",
          "fund",
          "lender",
          "institution",
          "exchange",
          "insurer");
  private static final Set<String> POLLS = Set.of("poll", "survey");
  private static final Set<String> POLLED =
      Set.of("poll", "survey", "interview", "quote", "cite", "compile", "ask");
  private static final Set<String> LEADING = Set.of("by", ",");

  private final Passage passage;
  private @Nullable At<Mention> last;

  SpeakerNames(Passage passage) {
    this.passage = passage;
  }

  /** The entity of {@code speaker}, or null; to be asked in the order of the text. */
  @Nullable String entity(Speaker speaker) {
    At<Mention> named = named(speaker);
    if (named == null) {
      named = pointed(speaker);
    }
    if (named == null) {
      return null;
    }
    last = named;
    return named.what().entity();
  }

  private @Nullable At<Mention> named(Speaker speaker) {
    At<Mention> house = null;
    for (At<Mention> at : within(speaker)) {
      boolean person = at.what().type() == MentionType.PERSON;
      boolean organization = at.what().type() == MentionType.ORGANIZATION;
      if ((person || organization) && at.contains(speaker.head())) {
        return at;
      }
      if (person
          && at.from() > speaker.from()
          && LEADING.contains(passage.get(at.from() - 1).lower())
          && !passage.possessive(at.to())) {
        return at;
      }
      if (organization && house == null && !asks(at, speaker)) {
        house = at;
      }
    }
    return house;
  }

  /** Whether the house only asks: "economists polled by Acme", "an Acme survey". */
  private boolean asks(At<Mention> house, Speaker speaker) {
    boolean by = house.from() > 1 && passage.get(house.from() - 1).is("by");
    return POLLS.contains(passage.get(speaker.head()).lemma())
        || by && POLLED.contains(passage.get(house.from() - 2).lemma());
  }

  private List<At<Mention>> within(Speaker speaker) {
    return passage.mentions().stream()
        .filter(at -> speaker.from() <= at.from() && at.to() <= speaker.to())
        .toList();
  }

  private @Nullable At<Mention> pointed(Speaker speaker) {
    String word = passage.get(speaker.head()).lower();
    if (RELATIVE.contains(word)) {
      return before(speaker.from());
    }
    boolean one = speaker.to() - speaker.from() == 1;
    if (one && PERSON.contains(word)) {
      return lastOf(MentionType.PERSON, speaker);
    }
    boolean house =
        one && word.equals("it") || HOUSES.contains(word) && passage.get(speaker.from()).is("the");
    return house ? lastOf(MentionType.ORGANIZATION, speaker) : null;
  }

  /** The name that ends in front of token {@code token}, a comma aside. */
  private @Nullable At<Mention> before(int token) {
    for (At<Mention> at : passage.mentions()) {
      boolean touches = at.to() == token || at.to() == token - 1 && passage.get(token - 1).is(",");
      if (touches) {
        return at;
      }
    }
    return null;
  }

  /** Who spoke last, if nobody else of that type has been named since. */
  private @Nullable At<Mention> lastOf(MentionType type, Speaker speaker) {
    At<Mention> spoke = last;
    if (spoke == null
        || spoke.what().type() != type
        || passage.paragraphOf(speaker.from()) - passage.paragraphOf(spoke.from()) > 2) {
      return null;
    }
    for (At<Mention> at : passage.mentions()) {
      boolean since = at.from() >= spoke.to() && at.to() <= speaker.from();
      if (since && at.what().type() == type && !same(at.what(), spoke.what())) {
        return null;
      }
    }
    return spoke;
  }

  private static boolean same(Mention one, Mention other) {
    return one.entity() != null
        ? one.entity().equals(other.entity())
        : other.span().text().contains(one.span().text());
  }
}
