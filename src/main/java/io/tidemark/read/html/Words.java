package io.tidemark.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares short texts by their words. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Words() {}

  static List<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** Twice the words in both over the words of each: 0 where none is shared, 1 where all are. */
  static double shared(String a, String b) {
    Set<String> first = new HashSet<>(of(a));
    Set<String> second = new HashSet<>(of(b));
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }
}
