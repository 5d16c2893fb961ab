package io.tidemark.catalog;

import io.tidemark.article.ThemeStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that investors trade on.
 *
 * @param covers one line that says what the theme is
 * @param rules what tells the theme; the n-th is named {@code id#n} from 1
 * @param but patterns that undo a match which they overlap ("tax cut" undoes "cut")
 * @param must sentences that the theme must match
 * @param mustNot sentences that it must not match
 * @param file the file it was read from, as given
 */
public record Theme(
    String id,
    String name,
    String covers,
    List<Rule> rules,
    List<Pattern> but,
    List<Example> must,
    List<Example> mustNot,
    String file) {
  public Theme {
    rules = List.copyOf(rules);
    but = List.copyOf(but);
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
  }

  /**
   * The rule called {@code name}, such as {@code rate-cut#3}.
   *
   * @throws IndexOutOfBoundsException where there is none
   */
  public Rule rule(String name) {
    return rules.get(Integer.parseInt(name.substring(name.indexOf('#') + 1)) - 1);
  }

  /**
   * One way to tell the theme.
   *
   * @param is the pattern whose words become the tag
   * @param with patterns of which at least one must match in the same sentence; empty: none needed
   * @param status what the words say of the theme by themselves, or null where the sentence tells
   * @param text the rule as written
   * @param line its line in the file, from 1
   */
  public record Rule(
      Pattern is, List<Pattern> with, @Nullable ThemeStatus status, String text, int line) {
    public Rule {
      with = List.copyOf(with);
    }
  }

  /**
   * A sentence to test with.
   *
   * @param line its line in the file, from 1
   */
  public record Example(String text, int line) {}
}
