package io.tidemark.tag.pattern;

import io.tidemark.catalog.Pattern;
import java.util.List;
import java.util.Locale;

/**
 * What an article must hold for something of the catalog to be found in it. An article that holds
 * it may still lack the rest; one that lacks it cannot match.
 */
public sealed interface Need {
  /** Needs nothing: any article may match. */
  Need NOTHING = new All(List.of());

  /**
   * A word of the article, as its form or as its lemma.
   *
   * @param word in lower case
   */
  record Word(String word) implements Need {}

  /** A mention of the catalog's entry {@code id}. */
  record Mention(String id) implements Need {}

  /** A place where the theme {@code id} is told. */
  record Theme(String id) implements Need {}

  /** Every one of {@code needs}; of none: nothing. */
  record All(List<Need> needs) implements Need {
    public All {
      needs = List.copyOf(needs);
    }
  }

  /** At least one of {@code needs}; of none: no article has it. */
  record Any(List<Need> needs) implements Need {
    public Any {
      needs = List.copyOf(needs);
    }
  }

  /** What an article must hold for {@code pattern} to match somewhere in it. */
  static Need of(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Word word -> word(word.text().toLowerCase(Locale.ROOT));
      case Pattern.MentionOf mention -> new Mention(mention.id());
      case Pattern.Sequence sequence ->
          new All(sequence.steps().stream().map(Need::of).filter(n -> !n.equals(NOTHING)).toList());
      case Pattern.OneOf one -> new Any(one.choices().stream().map(Need::of).toList());
      case Pattern.Optional optional -> NOTHING;
      case Pattern.Gap gap -> NOTHING;
    };
  }

  /** One of the forms of a word; its lemma, as the article has it, is one of them. */
  private static Need word(String lower) {
    return new Any(Inflections.of(lower).stream().<Need>map(Word::new).toList());
  }
}
