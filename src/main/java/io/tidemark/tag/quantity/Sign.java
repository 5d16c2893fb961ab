package io.tidemark.tag.quantity;

import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;

/** The sign that a quantity is written with: "-0.3%" and "– 0.3%" are MINUS. */
public enum Sign {
  NONE,
  PLUS,
  MINUS;

  /** The sign before the number of {@code quantity}. */
  public static Sign of(Sentence sentence, At<Quantity> quantity) {
    int i = quantity.from();
    Sign written = of(sentence.get(i).form().charAt(0));
    if (written != NONE || i == 0 || sentence.get(i - 1).form().length() > 1) {
      return written;
    }
    // A dash against the number is a sign, unless it ties the number to a word: "mid-90".
    boolean apart = i == 1 || sentence.get(i - 2).end() < sentence.get(i - 1).start();
    boolean against = sentence.get(i - 1).end() == sentence.get(i).start();
    return apart && against ? of(sentence.get(i - 1).form().charAt(0)) : NONE;
  }

  private static Sign of(char c) {
    return switch (c) {
      case '+' -> PLUS;
      case '-', '–', '−', '‐', '‑' -> MINUS;
      default -> NONE;
    };
  }
}
