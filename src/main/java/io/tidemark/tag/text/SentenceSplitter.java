package io.tidemark.tag.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a field into sentences of CoreNLP tokens.
 *
 * <p>Paragraphs end at a blank line. A single line end inside a paragraph ends a sentence too
 * (lists, tables, headlines run together), unless the paragraph is plain text wrapped at a fixed
 * width. Sentences of more than {@value #MOST_TOKENS} tokens are cut, since the tagger's time grows
 * faster than their length, and a token of more than {@value #MOST_LETTERS} letters is shown to
 * CoreNLP by its first letters only. A run of more than {@value #LONGEST_RUN} characters without a
 * blank is cut behind a hyphen or the like, since the tokenizer looks ahead over all of it.
 */
final class SentenceSplitter {
  private static final int MOST_TOKENS = 120;
  private static final int MOST_LETTERS = 80;
  private static final int LONGEST_RUN = 400;
  private static final Pattern INSTRUMENT_CODE =
      Pattern.compile("(?<=\\s)\\.(?=[A-Z][A-Z0-9]{1,12}\\b)");
  private static final Pattern LOST_SPACE =
      Pattern.compile("(?<=\\s\\p{Ll}{2,20}|%)\\.(?=\\p{Lu}\\p{Ll}*[\\s,])");
  private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";
  private static final CoreLabelTokenFactory FACTORY = new CoreLabelTokenFactory();

  private SentenceSplitter() {}

  /**
   * One sentence.
   *
   * @param text the field that it is a piece of
   * @param offset what is added to a label's offsets to get those of the field
   */
  record Piece(String text, int paragraph, int offset, List<CoreLabel> tokens) {
    int start(CoreLabel label) {
      return label.beginPosition() + offset;
    }

    int end(CoreLabel label) {
      return label.endPosition() + offset;
    }

    String form(CoreLabel label) {
      return text.substring(start(label), end(label));
    }
  }

  static List<Piece> split(String text) {
    List<Piece> pieces = new ArrayList<>();
    int paragraph = 0;
    int from = 0;
    while (from < text.length()) {
      int end = blankLine(text, from);
      if (!text.substring(from, end).isBlank()) {
        splitParagraph(text, from, end, paragraph++, pieces);
      }
      from = end;
      while (from < text.length() && text.charAt(from) == '\n') {
        from++;
      }
    }
    return pieces;
  }

  private static int blankLine(String text, int from) {
    int end = text.indexOf("\n\n", from);
    return end < 0 ? text.length() : end;
  }

  private static void splitParagraph(
      String text, int from, int to, int paragraph, List<Piece> pieces) {
    if (isWrapped(text, from, to)) {
      splitSegment(text, from, to, paragraph, pieces);
      return;
    }
    int start = from;
    while (start < to) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > to ? to : end;
      splitSegment(text, start, end, paragraph, pieces);
      start = end + 1;
    }
  }

  /** Whether all lines but the last are about as long as those of wrapped plain text. */
  private static boolean isWrapped(String text, int from, int to) {
    int lines = 0;
    int start = from;
    for (int end = text.indexOf('\n', start);
        end >= 0 && end < to;
        end = text.indexOf('\n', start)) {
      int length = end - start;
      if (length < 50 || length > 100 || endsSentence(text, end)) {
        return false;
      }
      lines++;
      start = end + 1;
    }
    return lines > 0;
  }

  /** Hides the point of an index's code in a wire story (".SPX"), which ends no sentence. */
  private static String maskCodes(String segment) {
    return segment.contains(" .") ? INSTRUMENT_CODE.matcher(segment).replaceAll("x") : segment;
  }

  /**
   * Hides halves of surrogate pairs: at the end of the text they make the tokenizer find nothing.
   */
  private static String maskHalves(String segment) {
    StringBuilder masked = null;
    for (int i = 0; i < segment.length(); i++) {
      if (!Character.isSurrogate(segment.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(segment.codePointAt(i))) {
        i++;
      } else {
        masked = masked == null ? new StringBuilder(segment) : masked;
        masked.setCharAt(i, '\uFFFD');
      }
    }
    return masked == null ? segment : masked.toString();
  }

  private static boolean endsSentence(String text, int end) {
    return ".!?:;\"”".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Cuts at points with the space behind them lost: "within the year.Two factors". */
  private static void splitSegment(
      String text, int from, int to, int paragraph, List<Piece> pieces) {
    int start = from;
    Matcher lost = LOST_SPACE.matcher(text).useTransparentBounds(true);
    for (int point = text.indexOf('.', from);
        point >= 0 && point < to;
        point = text.indexOf('.', point + 1)) {
      if (beforeCapital(text, point) && lost.region(point, to).lookingAt()) {
        splitRuns(text, start, point + 1, paragraph, pieces);
        start = point + 1;
      }
    }
    splitRuns(text, start, to, paragraph, pieces);
  }

  /** Cuts what goes on and on without a blank; the tokenizer's time grows with its square. */
  private static void splitRuns(String text, int from, int to, int paragraph, List<Piece> pieces) {
    int start = from;
    int run = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        run = i + 1;
      } else if (i - run >= LONGEST_RUN && mayCutBehind(c)) {
        splitSentences(text, start, i + 1, paragraph, pieces);
        start = i + 1;
        run = i + 1;
      }
    }
    splitSentences(text, start, to, paragraph, pieces);
  }

  private static boolean mayCutBehind(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isHighSurrogate(c);
  }

  /** Whether what {@link #LOST_SPACE} looks for can be at {@code point}; cheaper than asking it. */
  private static boolean beforeCapital(String text, int point) {
    int next = point + 1;
    return next < text.length() && Character.isUpperCase(text.codePointAt(next));
  }

  private static void splitSentences(
      String text, int from, int to, int paragraph, List<Piece> pieces) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(maskHalves(maskCodes(text.substring(from, to)))), FACTORY, OPTIONS)
            .tokenize();
    tokens.removeIf(token -> token.endPosition() <= token.beginPosition());
    for (CoreLabel token : tokens) {
      if (token.word().length() > MOST_LETTERS) {
        token.setWord(token.word().substring(0, MOST_LETTERS));
      }
    }
    WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    for (List<CoreLabel> sentence : splitter.process(tokens)) {
      for (int i = 0; i < sentence.size(); ) {
        int end = cut(sentence, i);
        pieces.add(new Piece(text, paragraph, from, sentence.subList(i, end)));
        i = end;
      }
    }
  }

  /** Where a sentence that begins at {@code from} is cut: at a comma or the like if it is long. */
  private static int cut(List<CoreLabel> sentence, int from) {
    if (sentence.size() - from <= MOST_TOKENS) {
      return sentence.size();
    }
    for (int i = from + MOST_TOKENS; i > from + MOST_TOKENS / 2; i--) {
      String word = sentence.get(i - 1).word();
      if (word.equals(",") || word.equals(";") || word.equals(":")) {
        return i;
      }
    }
    return from + MOST_TOKENS;
  }
}
