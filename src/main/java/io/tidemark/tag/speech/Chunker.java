package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into chunks by its parts of speech. A verb chunk is
 *
 * <pre>
 * [to] (auxiliary | adverb)* verb
 * </pre>
 *
 * and a noun chunk what {@link NounChunks} says; any other token is a chunk of its own.
 */
final class Chunker {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that", "whether", "if", "because", "although", "though", "while", "unless", "whereas");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

  private final TokenRow row;
  private final NounChunks nouns;

  private Chunker(TokenRow row) {
    this.row = row;
    this.nouns = new NounChunks(row);
  }

  /** The chunks of the sentence that stands at {@code from} up to {@code to} of {@code tokens}. */
  static List<Chunk> chunk(List<Token> tokens, int from, int to) {
    Chunker chunker = new Chunker(new TokenRow(tokens, from, to));
    List<Chunk> chunks = new ArrayList<>();
    int i = from;
    while (i < to) {
      Chunk chunk = chunker.chunkAt(i);
      chunks.add(chunk);
      i = chunk.to();
    }
    return chunks;
  }

  private Chunk chunkAt(int i) {
    if (isPunctuation(i)) {
      return new Chunk(punctuation(i), i, i + 1, i);
    }
    if (row.lower(i).equals("according") && row.pos(i + 1).equals("TO")
        || row.lower(i).equals("according") && row.pos(i + 1).equals("IN")) {
      return new Chunk(Kind.PREPOSITION, i, i + 2, i);
    }
    if (startsVerb(i)) {
      return verb(i);
    }
    int end = nouns.end(i);
    if (end > i) {
      return new Chunk(Kind.NOUN, i, end, nouns.head(i, end));
    }
    return new Chunk(word(i), i, i + 1, i);
  }

  private Kind word(int i) {
    return switch (row.pos(i)) {
      case "IN" -> SUBORDINATORS.contains(row.lower(i)) ? Kind.SUBORDINATOR : Kind.PREPOSITION;
      case "TO" -> Kind.PREPOSITION;
      case "WDT", "WP", "WRB", "WP$" -> Kind.RELATIVE;
      case "CC" -> Kind.CONJUNCTION;
      case "RB", "RBR", "RBS" -> Kind.ADVERB;
      case "JJ", "JJR", "JJS" -> Kind.ADJECTIVE;
      default -> Kind.OTHER;
    };
  }

  private boolean isPunctuation(int i) {
    String form = row.form(i);
    if (Quotation.isMark(form)) {
      return true;
    }
    String pos = row.pos(i);
    boolean word =
        Character.isLetterOrDigit(form.codePointAt(0))
            || pos.equals("POS")
            || pos.equals("$")
            || pos.equals("CD")
            || row.isVerb(i)
            || row.isNoun(i)
            || pos.startsWith("PRP");
    return !word;
  }

  private Kind punctuation(int i) {
    String form = row.form(i);
    if (Quotation.isMark(form)) {
      return Kind.QUOTE;
    }
    return switch (form) {
      case "," -> Kind.COMMA;
      case ":", ";" -> Kind.COLON;
      case "-", "--", "–", "—", "---" -> row.isHyphen(i) ? Kind.OTHER : Kind.DASH;
      case ".", "!", "?" -> Kind.STOP;
      default -> Kind.OTHER;
    };
  }

  private boolean startsVerb(int i) {
    return row.pos(i).equals("TO") ? row.pos(skipAdverbs(i + 1)).equals("VB") : row.isVerb(i);
  }

  private int skipAdverbs(int i) {
    int j = i;
    while (row.isAdverb(j)) {
      j++;
    }
    return j;
  }

  private Chunk verb(int from) {
    boolean infinitive = row.pos(from).equals("TO");
    int head = infinitive ? skipAdverbs(from + 1) : from;
    String first = row.pos(head);
    int next = skipAdverbs(head + 1);
    while (isAuxiliary(head) && row.isVerb(next) && !row.pos(next).equals("MD")) {
      head = next;
      next = skipAdverbs(head + 1);
    }
    if (row.lower(head).equals("going")
        && row.pos(head + 1).equals("TO")
        && row.pos(head + 2).equals("VB")) {
      head += 2;
    }
    return new Chunk(infinitive ? Kind.INFINITIVE : kind(first), from, head + 1, head);
  }

  private static Kind kind(String first) {
    return switch (first) {
      case "VBG" -> Kind.GERUND;
      case "VBN" -> Kind.PARTICIPLE;
      default -> Kind.FINITE;
    };
  }

  private boolean isAuxiliary(int i) {
    return row.pos(i).equals("MD") || row.isClitic(i) || AUXILIARIES.contains(row.lemma(i));
  }
}
