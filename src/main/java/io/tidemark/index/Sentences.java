package io.tidemark.index;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.article.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the sentences of an article begin and end. The title is sentence 0 of paragraph 0; the
 * body's paragraphs follow from 1 on. Good enough to show and to count by; the tagger has its own.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATED =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "vs", "jr", "sr", "gov", "sen", "rep", "gen", "col", "no",
          "inc", "corp", "co", "ltd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "approx", "est", "pct");

  private final List<Sentence> sentences;

  private Sentences(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** A sentence's place; {@code end} is exclusive and behind its last mark. */
  public record Sentence(Field field, int paragraph, int number, int start, int end) {
    /** The sentence, cut from the texts it stands in. */
    public String in(String title, String body) {
      return (field == Field.TITLE ? title : body).substring(start, end);
    }
  }

  /** The sentences of title and body. */
  public static Sentences of(Article article) {
    return of(article.title(), article.body());
  }

  /** The sentences of a title and a body. */
  public static Sentences of(String title, String body) {
    return new Sentences(upTo(title, body, Integer.MAX_VALUE));
  }

  /** One of them alone, in less time. */
  public static Sentence at(String title, String body, int number) {
    return upTo(title, body, number).get(number);
  }

  /**
   * Those of one paragraph alone, in less time; paragraph and sentences are counted from 0 in it.
   *
   * @param offset within the paragraph
   */
  public static List<Sentence> around(String body, int offset) {
    int before = body.lastIndexOf("\n\n", offset - 1);
    int start = before < 0 ? 0 : before + 2;
    int behind = body.indexOf("\n\n", offset);
    List<Sentence> found = new ArrayList<>();
    split(body, start, behind < 0 ? body.length() : behind, 0, Integer.MAX_VALUE, found);
    return found;
  }

  /** At least the first ones, up to {@code last}. */
  private static List<Sentence> upTo(String title, String body, int last) {
    List<Sentence> found = new ArrayList<>();
    if (!title.isEmpty()) {
      found.add(new Sentence(Field.TITLE, 0, 0, 0, title.length()));
    }
    int paragraph = 1;
    int start = 0;
    while (start < body.length() && found.size() <= last) {
      int end = body.indexOf("\n\n", start);
      end = end < 0 ? body.length() : end;
      split(body, start, end, paragraph++, last, found);
      start = end + 2;
    }
    return found;
  }

  public List<Sentence> all() {
    return sentences;
  }

  /** The sentence in which {@code span} begins. */
  public Sentence at(Span span) {
    return at(span.field(), span.start());
  }

  /**
   * The sentence at {@code offset}, or the last before it.
   *
   * @throws IllegalArgumentException where the field has no sentence
   */
  public Sentence at(Field field, int offset) {
    Sentence last = null;
    for (Sentence sentence : sentences) {
      if (sentence.field() == field && (last == null || sentence.start() <= offset)) {
        last = sentence;
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("no sentence in " + field);
    }
    return last;
  }

  private static void split(
      String body, int start, int end, int paragraph, int last, List<Sentence> found) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
    String text = body.substring(start, end);
    breaks.setText(text);
    int from = 0;
    for (int to = breaks.next();
        to != BreakIterator.DONE && found.size() <= last;
        to = breaks.next()) {
      String piece = text.substring(from, to).strip();
      if (to < text.length() && endsAbbreviated(piece)) {
        continue;
      }
      if (!piece.isEmpty()) {
        int at = start + text.indexOf(piece, from);
        found.add(new Sentence(Field.BODY, paragraph, found.size(), at, at + piece.length()));
      }
      from = to;
    }
  }

  /** Whether the dot at the end belongs to a short form: {@code Inc.}, {@code U.S.}, {@code J.} */
  private static boolean endsAbbreviated(String piece) {
    if (!piece.endsWith(".")) {
      return false;
    }
    int start = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n')) + 1;
    int end = piece.length() - 1;
    while (start < end && !Character.isLetter(piece.codePointAt(start))) {
      start += Character.charCount(piece.codePointAt(start));
    }
    String word = piece.substring(start, end);
    return word.length() == 1
        ? Character.isUpperCase(word.charAt(0))
        : ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
  }
}
