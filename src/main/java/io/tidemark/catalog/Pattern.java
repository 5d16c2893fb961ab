package io.tidemark.catalog;

import java.util.List;

/**
 * What a name or a theme looks like in text: a regular expression over words.
 *
 * <pre>
 * pattern  = step+                      steps follow each other; a hyphen counts as a space
 * step     = word | group | option | gap | list | mention
 * word     = rate                       the word or any inflection of it (cut: cuts, cutting)
 *          | Fed                        with a capital: this form alone, and with a capital in
 *                                       the text too, unless all of the sentence is lower case;
 *                                       all capitals (US) need all capitals
 *          | =cuts                      just this form
 * group    = (cut | lower | bring down) one of these
 * option   = [benchmark]                this or nothing
 * gap      = .. | ..5                   up to 3, or up to 5, words of the same sentence
 * list     = @cut                       one of the patterns of a list in models/lists
 * mention  = {us-treasuries}            a name of that subject or entity
 * </pre>
 *
 * Names (aliases of subjects and entities) use words, groups and options alone.
 */
public sealed interface Pattern {
  /**
   * A word: {@code text} as {@link Spelling} has it, without the {@code =}.
   *
   * @param exact whether no other form will do
   */
  record Word(String text, boolean exact) implements Pattern {}

  /** Steps one behind the other. */
  record Sequence(List<Pattern> steps) implements Pattern {
    public Sequence {
      steps = List.copyOf(steps);
    }
  }

  /** One of several. */
  record OneOf(List<Pattern> choices) implements Pattern {
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /** The step or nothing. */
  record Optional(Pattern step) implements Pattern {}

  /** Up to {@code words} words. */
  record Gap(int words) implements Pattern {}

  /** A mention of the catalog entry {@code id}. */
  record MentionOf(String id) implements Pattern {}
}
