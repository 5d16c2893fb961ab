package io.tidemark.tag.speech;

import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a field in double quotation marks.
 *
 * <p>Marks of another sort inside it belong to what is quoted. A quotation that is open at the end
 * of a paragraph goes on where the next paragraph opens with a mark again, as newspapers do.
 *
 * @param from the token of the opening mark
 * @param to behind the closing mark; behind the last token of the paragraph where it is missing
 */
record Quotation(int from, int to) {
  private static final Set<String> OPENING = Set.of("“", "``", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");
  private static final String STRAIGHT = "\"";

  /** Whether a token of this form is a double quotation mark. */
  static boolean isMark(String form) {
    return OPENING.contains(form) || CLOSING.contains(form) || form.equals(STRAIGHT);
  }

  /** The token in front of the closing mark. */
  int lastWord() {
    return Math.max(from, to - 2);
  }

  /**
   * All quotations in order.
   *
   * @param paragraph the number of each token's paragraph
   */
  static List<Quotation> find(List<Token> tokens, int[] paragraph) {
    List<Quotation> found = new ArrayList<>();
    int[] stops = new int[2];
    int i = 0;
    while (i < tokens.size()) {
      if (CLOSING.contains(tokens.get(i).form()) || !isMark(tokens.get(i).form())) {
        i++;
        continue;
      }
      Quotation quotation = new Quotation(i, close(tokens, paragraph, i, stops));
      found.add(quotation);
      i = quotation.to();
    }
    return found;
  }

  /**
   * Behind the quotation that opens at {@code open}.
   *
   * @param stops where the last look for an end stopped, for curly and for straight marks; there is
   *     none between that look's beginning and there
   */
  private static int close(List<Token> tokens, int[] paragraph, int open, int[] stops) {
    boolean straight = tokens.get(open).form().equals(STRAIGHT);
    int sort = straight ? 1 : 0;
    if (stops[sort] <= open) {
      stops[sort] = stop(tokens, paragraph, open, straight);
    }
    int stop = stops[sort];
    boolean closes = stop < tokens.size() && paragraph[stop] == paragraph[stop - 1];
    return closes ? stop + 1 : anyClose(tokens, open + 1, stop);
  }

  /** The first closing mark behind {@code open}, or the paragraph that does not go on with it. */
  private static int stop(List<Token> tokens, int[] paragraph, int open, boolean straight) {
    for (int i = open + 1; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      boolean stops =
          paragraph[i] != paragraph[i - 1]
              ? !isMark(form) || CLOSING.contains(form)
              : straight ? form.equals(STRAIGHT) : CLOSING.contains(form);
      if (stops) {
        return i;
      }
    }
    return tokens.size();
  }

  /** Behind the first mark of any sort, or {@code to} where there is none. */
  private static int anyClose(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(tokens.get(i).form())) {
        return i + 1;
      }
    }
    return to;
  }
}
