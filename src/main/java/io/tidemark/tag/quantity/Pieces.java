package io.tidemark.tag.quantity;

import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as the readers of numbers see it: its tokens, "25bps" and "USD16" cut into number and
 * unit, and tokens that are taken (or far too long to be an amount) blanked out.
 */
final class Pieces {
  private static final int LONGEST = 32;
  private static final Pattern UNIT_BEHIND = Pattern.compile("([-+−–]?[\\d.,]*\\d)(\\p{L}+)");
  private static final Pattern UNIT_BEFORE = Pattern.compile("(\\p{Lu}{2,3})(\\d[\\d.,]*)");

  /**
   * @param text in lower case; empty where nothing may be read
   * @param glued whether it is the second half of a token
   */
  private record Piece(String text, int token, boolean glued) {}

  private final Sentence sentence;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Sentence sentence) {
    this.sentence = sentence;
  }

  static Pieces of(Sentence sentence, List<? extends At<?>> taken) {
    boolean[] blank = new boolean[sentence.size()];
    for (At<?> at : taken) {
      for (int i = at.from(); i < at.to() && i < blank.length; i++) {
        blank[i] = true;
      }
    }
    Pieces result = new Pieces(sentence);
    for (int i = 0; i < blank.length; i++) {
      Token token = sentence.get(i);
      if (blank[i] || token.form().length() > LONGEST) {
        result.pieces.add(new Piece("", i, false));
      } else {
        result.cut(token, i);
      }
    }
    return result;
  }

  private void cut(Token token, int i) {
    if (token.form().length() == 1 || !holdsDigit(token.form())) {
      pieces.add(new Piece(token.lower(), i, false));
      return;
    }
    Matcher behind = UNIT_BEHIND.matcher(token.form());
    if (behind.matches() && UnitReader.mayBeGlued(behind.group(2))) {
      pieces.add(new Piece(behind.group(1), i, false));
      pieces.add(new Piece(behind.group(2).toLowerCase(Locale.ROOT), i, true));
      return;
    }
    Matcher before = UNIT_BEFORE.matcher(token.form());
    if (before.matches() && UnitReader.isCurrencyCode(before.group(1))) {
      pieces.add(new Piece(before.group(1).toLowerCase(Locale.ROOT), i, false));
      pieces.add(new Piece(before.group(2), i, true));
      return;
    }
    pieces.add(new Piece(token.lower(), i, false));
  }

  private static boolean holdsDigit(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isDigit(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return pieces.size();
  }

  /** The text of piece {@code i} in lower case; empty outside the sentence. */
  String text(int i) {
    return i < 0 || i >= pieces.size() ? "" : pieces.get(i).text;
  }

  boolean is(int i, String word) {
    return text(i).equals(word);
  }

  /** Whether piece {@code i} is a hyphen, dash or tilde that can stand between two numbers. */
  boolean isDash(int i) {
    return switch (text(i)) {
      case "-", "–", "—", "~", "‐", "‑", "−" -> true;
      default -> false;
    };
  }

  /** {@code i}, or the place behind it where a dash stands there. */
  int skipDash(int i) {
    return isDash(i) ? i + 1 : i;
  }

  /** Whether piece {@code i} is the second half of a token. */
  boolean glued(int i) {
    return i >= 0 && i < pieces.size() && pieces.get(i).glued;
  }

  /** Whether pieces {@code i - 1} and {@code i} stand in the text without a gap between them. */
  boolean touches(int i) {
    if (i <= 0 || i >= pieces.size()) {
      return false;
    }
    return glued(i) || sentence.get(token(i) - 1).end() == sentence.get(token(i)).start();
  }

  /** Index of the token that piece {@code i} is of. */
  int token(int i) {
    return pieces.get(i).token;
  }

  /** The token that piece {@code i} is of. */
  Token tokenAt(int i) {
    return sentence.get(token(i));
  }
}
