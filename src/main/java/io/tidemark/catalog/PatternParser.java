package io.tidemark.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pattern language, whose grammar stands at {@link Pattern}. */
final class PatternParser {
  private static final int DEFAULT_GAP = 3;
  private static final int WIDEST_GAP = 20;

  /** Gives what {@code @name} stands for. */
  interface Lists {
    /** The list's pattern, or null where there is none (the parser then makes it a fault). */
    @Nullable Pattern list(String name) throws PatternException;

    /** A message's tail that offers other names. */
    String hint(String name);
  }

  private final String text;
  private final @Nullable Lists lists;
  private int at;

  private PatternParser(String text, @Nullable Lists lists) {
    this.text = text;
    this.lists = lists;
  }

  /** A theme's pattern. */
  static Pattern rule(String text, Lists lists) throws PatternException {
    return new PatternParser(text, lists).whole();
  }

  /** A name: words, groups and options alone. */
  static Pattern name(String text) throws PatternException {
    return new PatternParser(text, null).whole();
  }

  /** A name as it is written, brackets and all. */
  static Pattern literal(String text) throws PatternException {
    List<Pattern> words = new ArrayList<>();
    for (String piece : text.strip().split("\\s+")) {
      for (String word : Spelling.words(piece)) {
        words.add(new Pattern.Word(word, false));
      }
    }
    if (words.isEmpty()) {
      throw PatternException.at(text, 0, "there is no word in it");
    }
    return sequence(words);
  }

  private Pattern whole() throws PatternException {
    Pattern pattern = steps();
    if (at < text.length()) {
      throw fault(
          text.charAt(at) == '|'
              ? "put the alternatives into a (group | of them)"
              : "there is no opening bracket for this one");
    }
    if (pattern instanceof Pattern.Optional || canStartWithGap(pattern)) {
      throw PatternException.at(text, 0, "a pattern starts with a word, a group or a mention");
    }
    if (canBeEmpty(pattern)) {
      throw PatternException.at(text, 0, "all of the pattern is optional");
    }
    return pattern;
  }

  private Pattern steps() throws PatternException {
    List<Pattern> steps = new ArrayList<>();
    while (skipBlanks() && ")]|".indexOf(text.charAt(at)) < 0) {
      step(steps);
    }
    if (steps.isEmpty()) {
      throw fault("a word is missing here");
    }
    return sequence(steps);
  }

  private void step(List<Pattern> steps) throws PatternException {
    char c = text.charAt(at);
    switch (c) {
      case '(' -> steps.add(bracket(')'));
      case '[' -> steps.add(new Pattern.Optional(bracket(']')));
      case '{' -> steps.add(mention());
      case '@' -> steps.add(list());
      case '}' -> throw fault("there is no opening brace for this one");
      default -> {
        if (text.startsWith("..", at)) {
          steps.add(gap());
        } else {
          words(steps);
        }
      }
    }
  }

  private Pattern bracket(char closing) throws PatternException {
    int opened = at++;
    List<Pattern> choices = new ArrayList<>();
    choices.add(steps());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      choices.add(steps());
    }
    if (at >= text.length() || text.charAt(at) != closing) {
      at = opened;
      throw fault("this bracket is never closed by '" + closing + "'");
    }
    at++;
    return choices.size() == 1 ? choices.getFirst() : new Pattern.OneOf(choices);
  }

  private Pattern mention() throws PatternException {
    rulesOnly("a {mention}");
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw fault("this brace is never closed by '}'");
    }
    String id = text.substring(at + 1, close).strip();
    if (id.isEmpty()) {
      throw fault("an id is missing in the braces");
    }
    at = close + 1;
    return new Pattern.MentionOf(id);
  }

  private Pattern list() throws PatternException {
    Lists known = rulesOnly("a @list");
    int start = at++;
    String name = piece();
    Pattern pattern = known.list(name);
    if (pattern == null) {
      at = start;
      throw fault("there is no list '" + name + "' in the files of lists/" + known.hint(name));
    }
    return pattern;
  }

  private Pattern gap() throws PatternException {
    rulesOnly("a gap");
    int start = at;
    at += 2;
    String width = piece();
    if (width.isEmpty()) {
      return new Pattern.Gap(DEFAULT_GAP);
    }
    if (!width.matches("[0-9]{1,2}") || Integer.parseInt(width) > WIDEST_GAP) {
      at = start;
      throw fault("a gap is '..' or '..5', at most '.." + WIDEST_GAP + "'");
    }
    return new Pattern.Gap(Integer.parseInt(width));
  }

  private void words(List<Pattern> steps) throws PatternException {
    int start = at;
    boolean exact = text.charAt(at) == '=';
    if (exact) {
      at++;
    }
    List<String> words = Spelling.words(piece());
    if (exact && words.isEmpty()) {
      at = start;
      throw fault("a word is missing behind '='");
    }
    for (String word : words) {
      steps.add(new Pattern.Word(word, exact));
    }
  }

  private String piece() {
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "()[]{}|".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private Lists rulesOnly(String what) throws PatternException {
    if (lists == null) {
      throw fault(
          "a name is made of words, (groups) and [options]; " + what + " cannot stand in it");
    }
    return lists;
  }

  private PatternException fault(String what) {
    return PatternException.at(text, at, what);
  }

  private static Pattern sequence(List<Pattern> steps) {
    return steps.size() == 1 ? steps.getFirst() : new Pattern.Sequence(steps);
  }

  private static boolean canBeEmpty(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Word w -> false;
      case Pattern.MentionOf m -> false;
      case Pattern.Gap g -> true;
      case Pattern.Optional o -> true;
      case Pattern.OneOf o -> o.choices().stream().anyMatch(PatternParser::canBeEmpty);
      case Pattern.Sequence s -> s.steps().stream().allMatch(PatternParser::canBeEmpty);
    };
  }

  private static boolean canStartWithGap(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Word w -> false;
      case Pattern.MentionOf m -> false;
      case Pattern.Gap g -> true;
      case Pattern.Optional o -> canStartWithGap(o.step());
      case Pattern.OneOf o -> o.choices().stream().anyMatch(PatternParser::canStartWithGap);
      case Pattern.Sequence s -> {
        for (Pattern step : s.steps()) {
          if (canStartWithGap(step)) {
            yield true;
          }
          if (!canBeEmpty(step)) {
            yield false;
          }
        }
        yield false;
      }
    };
  }
}
