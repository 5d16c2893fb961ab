package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article teaches of its own names: the type of each form, by majority and evidence, and
 * the full name behind a surname, a first word or an acronym.
 */
final class NameMemory {
  private static final int SHORTEST = 3;
  private static final double CATALOG = 5;
  private static final int ENOUGH_TO_INTRODUCE = 5;

  /** First words that many names share. */
  private static final Set<String> COMMON =
      WordSet.of(
          """
          american national first united general bank royal new international federal central
          european asian north south east west northern southern eastern western big black white
          blue red green golden silver gold global world public state city great old young capital
          home health air sun us u.s. house university department ministry board court supreme high
          democratic republican labor justice finance foreign social consumer people wall dow the
          best good super smart small micro mid large open free total direct just next one two three
          information data digital business financial investment energy oil gas power water food
          media news daily morning evening sunday times post life family human senior junior
          institute association council committee commission union trust fund group market markets
          street exchange office center centre college school hospital church chief prime vice
          """);

  private final Map<String, Votes> votes = new HashMap<>();
  private final Map<String, Lent> lent = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();
  private int sentences;

  /** The types that a form was taken for, and its catalog id. */
  private static final class Votes {
    final Map<MentionType, Double> weights = new EnumMap<>(MentionType.class);
    @Nullable String entity;
    double titles;

    double sum() {
      return weights.values().stream().mapToDouble(w -> w).sum();
    }

    MentionType winner() {
      return weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
  }

  /** A short form's full name, or null where two full names share it. */
  private record Lent(@Nullable String full, Label label) {}

  /** The name at {@code from} up to {@code to}, in lower case. */
  static String key(Sentence sentence, int from, int to) {
    if (to - from == 1) {
      return sentence.get(from).lower();
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i == from ? "" : " ").append(sentence.get(i).lower());
    }
    return key.toString();
  }

  /** Learns from the names of one sentence. */
  void learn(Sentence sentence, List<At<Label>> names) {
    sentences++;
    for (At<Label> name : names) {
      Label label = name.what();
      if (label.type() == MentionType.SUBJECT || label.by().equals("ticker")) {
        continue;
      }
      int end = Evidence.withoutLegalForm(sentence, name);
      if (end - name.from() == 1 && COMMON.contains(sentence.get(name.from()).lower())) {
        continue;
      }
      Votes form = votes.computeIfAbsent(key(sentence, name.from(), end), k -> new Votes());
      boolean known = label.entity() != null;
      form.weights.merge(label.type(), known ? CATALOG : 1, Double::sum);
      form.weights.merge(
          MentionType.ORGANIZATION, Evidence.ofOrganisation(sentence, name), Double::sum);
      double person = Evidence.ofPerson(sentence, name);
      form.weights.merge(MentionType.PERSON, person, Double::sum);
      form.titles += person;
      if (known) {
        form.entity = label.entity();
      }
    }
  }

  /** After all is learnt: lets full names lend to their short forms. */
  void settle() {
    votes.forEach((full, form) -> {
      int firstBlank = full.indexOf(' ');
      if (firstBlank < 0) {
        return;
      }
      MentionType type = form.winner();
      Label label = new Label(type, form.entity, "short-form");
      String last = full.substring(full.lastIndexOf(' ') + 1);
      if (type == MentionType.PERSON) {
        firstNames.add(full.substring(0, firstBlank));
        lend(last, full, label);
      } else if (type == MentionType.EVENT && Events.isStorm(full.substring(0, firstBlank))) {
        lend(last, full, label);
      } else if (type == MentionType.ORGANIZATION) {
        String first = full.substring(0, firstBlank);
        if (!COMMON.contains(first) && !Gazetteer.STANDARD.holds(first)) {
          lend(first, full, label);
        }
      }
    });
  }

  private void lend(String form, String full, Label label) {
    if (form.length() >= SHORTEST && Character.isLetter(form.charAt(0))) {
      lent.merge(form, new Lent(full, label), NameMemory::shared);
    }
  }

  /** Of a person and a house the person's; of two people nobody's in particular. */
  private static Lent shared(Lent one, Lent two) {
    if (one.label.type() != two.label.type()) {
      return one.label.type() == MentionType.PERSON ? one : two;
    }
    Label label = one.label;
    if (label.entity() != null && Objects.equals(label.entity(), two.label.entity())) {
      return one;
    }
    return new Lent(null, new Label(label.type(), null, label.by()));
  }

  /** Whether two people of the article share the surname {@code form}. */
  boolean isShared(String form) {
    Lent known = lent.get(form);
    return known != null && known.full == null && known.label.type() == MentionType.PERSON;
  }

  /** Whether {@code form} is the surname of somebody told in full. */
  boolean isSurname(String form) {
    Lent known = lent.get(form);
    return known != null && known.label.type() == MentionType.PERSON;
  }

  /** Whether the article holds the name {@code form} in its sentences. */
  boolean knows(String form) {
    return votes.containsKey(form) || lent.containsKey(form);
  }

  /** Whether enough sentences were read to trust them more than headlines. */
  boolean isRich() {
    return sentences > ENOUGH_TO_INTRODUCE;
  }

  /** Remembers that {@code acronym} stands for the name {@code full}. */
  void abbreviate(String acronym, Label full) {
    lent.put(acronym, new Lent(acronym, new Label(full.type(), full.entity(), "acronym")));
  }

  /** What the form was learnt to be, or null. */
  @Nullable Label of(String form) {
    Lent known = lent.get(form);
    if (known != null) {
      return known.label;
    }
    Votes seen = votes.get(form);
    if (seen == null) {
      return null;
    }
    MentionType type = seen.winner();
    if (type == MentionType.PERSON && isUnheardOf(form, seen)) {
      type = MentionType.ORGANIZATION;
    }
    return new Label(type, seen.entity, "article");
  }

  /** Whether {@code form} was seen often enough to be looked for where nothing was found. */
  boolean isSettled(String form) {
    Votes seen = votes.get(form);
    return lent.containsKey(form) || (seen != null && (form.indexOf(' ') > 0 || seen.sum() > 1));
  }

  /**
   * Whether a lone name that the CRF takes for a person is none: news tells people in full or with
   * a title first, houses often by one word.
   */
  private boolean isUnheardOf(String form, Votes seen) {
    return isRich()
        && form.indexOf(' ') < 0
        && seen.entity == null
        && seen.titles == 0
        && !firstNames.contains(form)
        && !GivenNames.contains(form);
  }
}
