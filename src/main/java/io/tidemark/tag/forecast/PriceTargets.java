package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Forecast;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Targets of broker notes.
 *
 * <pre>
 * Acme Bank raised its price target on Nvidia to $150 from $120
 * Nvidia fell after Acme Bank cut its target to $100
 * Acme Bank has a year-end target of 5,600 for the S&amp;P 500
 * </pre>
 */
final class PriceTargets {
  private static final Map<String, Direction> CHANGES =
      Map.ofEntries(
          Map.entry("raise", Direction.UP),
          Map.entry("lift", Direction.UP),
          Map.entry("boost", Direction.UP),
          Map.entry("increase", Direction.UP),
          Map.entry("hike", Direction.UP),
          Map.entry("upgrade", Direction.UP),
          Map.entry("cut", Direction.DOWN),
          Map.entry("lower", Direction.DOWN),
          Map.entry("reduce", Direction.DOWN),
          Map.entry("trim", Direction.DOWN),
          Map.entry("slash", Direction.DOWN));
  private static final Set<String> TARGETS = Set.of("target", "forecast", "estimate", "projection");
  private static final Set<String> LEADS = Set.of("to", "of", "at");
  private static final int REACH = 14;

  private final SentenceWords words;

  private PriceTargets(SentenceWords words) {
    this.words = words;
  }

  static List<Forecast> find(SentenceWords words) {
    PriceTargets targets = new PriceTargets(words);
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (TARGETS.contains(words.lemma(i)) && words.pos(i).startsWith("NN")) {
        Forecast forecast = targets.at(i);
        if (forecast != null) {
          forecasts.add(forecast);
        }
      }
    }
    return forecasts;
  }

  private @Nullable Forecast at(int noun) {
    Quantity target = target(noun);
    At<Mention> holder = holder(noun);
    if (target == null || holder == null) {
      return null;
    }
    EntityRef subject = subject(noun, holder);
    boolean told =
        words.lemma(noun).equals("target")
            || direction(noun, holder.to()) != null && target.unit() != Unit.COUNT;
    return subject == null || !told
        ? null
        : new Forecast(
            new EntityRef(holder.what().entity(), holder.what().span()),
            subject,
            direction(noun, holder.to()),
            target,
            Horizons.find(words, noun, null),
            null,
            words.sentence().sentence().span(words.sentence().article()));
  }

  private @Nullable Quantity target(int noun) {
    for (int i = noun + 1; i < Math.min(words.size(), noun + REACH); i++) {
      At<Quantity> quantity = words.quantity(i);
      if (quantity != null && quantity.from() == i && LEADS.contains(words.lower(i - 1))) {
        return quantity.what();
      }
      if (words.lower(i).equals(";")) {
        return null;
      }
    }
    return null;
  }

  /** The nearest house or person in front of the target. */
  private @Nullable At<Mention> holder(int noun) {
    At<Mention> nearest = null;
    for (At<Mention> at : words.sentence().mentions()) {
      boolean speaks =
          at.what().type() == MentionType.ORGANIZATION || at.what().type() == MentionType.PERSON;
      if (speaks && !isDateline(at) && at.to() <= noun && verbBetween(at.to(), noun)) {
        nearest = at;
      }
    }
    return nearest;
  }

  private boolean verbBetween(int from, int to) {
    boolean possessive = words.pos(from).equals("POS");
    for (int i = from; i < to; i++) {
      if (words.lower(i).equals(";") || words.lower(i).equals("after")) {
        return false;
      }
      possessive |= words.isVerb(i);
    }
    return possessive;
  }

  private @Nullable Direction direction(int noun, int from) {
    for (int i = noun - 1; i >= from; i--) {
      Direction direction = CHANGES.get(words.lemma(i));
      if (direction != null) {
        return direction;
      }
    }
    return null;
  }

  /** What the target is for: named behind "for" or "on", else the nearest name before. */
  private @Nullable EntityRef subject(int noun, At<Mention> holder) {
    for (int i = noun + 1; i < Math.min(words.size(), noun + REACH); i++) {
      if (words.lower(i).equals("on") || words.lower(i).equals("for")) {
        EntityRef named = named(i + 1);
        if (named != null) {
          return named;
        }
      }
    }
    EntityRef nearest = null;
    for (At<Mention> at : words.sentence().mentions()) {
      boolean other = at.to() <= noun && at.from() != holder.from();
      if (other && isStock(at) && at.what().entity() != null) {
        nearest = new EntityRef(at.what().entity(), at.what().span());
      }
    }
    return nearest;
  }

  private @Nullable EntityRef named(int from) {
    for (At<Mention> at : words.sentence().mentions()) {
      boolean here = at.from() >= from && at.from() <= from + 1;
      if (here && isStock(at) && at.what().entity() != null) {
        return new EntityRef(at.what().entity(), at.what().span());
      }
    }
    return null;
  }

  /** "LONDON (Harbor Wire) -". */
  private boolean isDateline(At<Mention> at) {
    return words.lower(at.from() - 1).equals("(") && words.lower(at.to()).equals(")")
        || words.lower(at.from() - 1).equals("-lrb-") && words.lower(at.to()).equals("-rrb-");
  }

  private boolean isStock(At<Mention> at) {
    if (isDateline(at)) {
      return false;
    }
    return at.what().type() == MentionType.SUBJECT || at.what().type() == MentionType.ORGANIZATION;
  }
}
