package io.tidemark.tag.speech;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.article.Mention;
import io.tidemark.article.Span;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of one field in a row, with the chunks, quotations and names in them; speech does not
 * stop at the end of a sentence. Tokens and chunks are numbered from 0 through the whole field.
 */
final class Passage {
  private final Article article;
  private final Field field;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<At<Mention>> mentions = new ArrayList<>();
  private final int[] sentence;
  private final int[] sentenceEnd;
  private final int[] paragraph;
  private final int[] chunkAt;
  private final @Nullable Quotation[] quotationAt;

  /**
   * @param sentences those of one field, at least one
   */
  Passage(List<ParsedSentence> sentences) {
    this.article = sentences.getFirst().article();
    this.field = sentences.getFirst().sentence().field();
    int size = sentences.stream().mapToInt(ParsedSentence::size).sum();
    this.sentence = new int[size];
    this.sentenceEnd = new int[size];
    this.paragraph = new int[size];
    this.chunkAt = new int[size];
    for (int s = 0; s < sentences.size(); s++) {
      add(sentences.get(s), s);
    }
    this.quotationAt = new Quotation[size];
    for (Quotation quotation : Quotation.find(tokens, paragraph)) {
      Arrays.fill(quotationAt, quotation.from(), quotation.to(), quotation);
    }
    for (int c = 0; c < chunks.size(); c++) {
      Arrays.fill(chunkAt, chunks.get(c).from(), chunks.get(c).to(), c);
    }
  }

  private void add(ParsedSentence parsed, int number) {
    int from = tokens.size();
    int to = from + parsed.size();
    tokens.addAll(parsed.sentence().tokens());
    Arrays.fill(sentence, from, to, number);
    Arrays.fill(sentenceEnd, from, to, to);
    Arrays.fill(paragraph, from, to, parsed.sentence().paragraph());
    chunks.addAll(Chunker.chunk(tokens, from, to));
    for (At<Mention> at : parsed.mentions()) {
      mentions.add(new At<>(from + at.from(), from + at.to(), at.what()));
    }
  }

  int size() {
    return tokens.size();
  }

  Token get(int token) {
    return tokens.get(token);
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** The chunk of that number; one of kind STOP before the first and behind the last. */
  Chunk chunk(int c) {
    if (c < 0) {
      return new Chunk(Chunk.Kind.STOP, 0, 0, 0);
    }
    return c < chunks.size()
        ? chunks.get(c)
        : new Chunk(Chunk.Kind.STOP, tokens.size(), tokens.size(), tokens.size());
  }

  /** The number of the chunk that holds {@code token}. */
  int chunkAt(int token) {
    return token < tokens.size() ? chunkAt[token] : chunks.size();
  }

  boolean is(int c, Chunk.Kind kind) {
    return chunk(c).is(kind);
  }

  /** The head of chunk {@code c} in lower case; empty outside the field. */
  String word(int c) {
    return c >= 0 && c < chunks.size() ? tokens.get(chunk(c).head()).lower() : "";
  }

  String lemma(int c) {
    return c >= 0 && c < chunks.size() ? tokens.get(chunk(c).head()).lemma() : "";
  }

  /** Whether both chunks exist and stand in the same sentence. */
  boolean sameSentence(int c, int other) {
    return exists(c) && exists(other) && sentence[chunk(c).from()] == sentence[chunk(other).from()];
  }

  boolean sameParagraph(int c, int other) {
    return exists(c)
        && exists(other)
        && paragraph[chunk(c).from()] == paragraph[chunk(other).from()];
  }

  private boolean exists(int c) {
    return c >= 0 && c < chunks.size();
  }

  /** The first chunk of the sentence that holds chunk {@code c}. */
  int sentenceStart(int c) {
    int i = c;
    while (sameSentence(i - 1, c)) {
      i--;
    }
    return i;
  }

  /** Behind the last chunk of the sentence that holds chunk {@code c}. */
  int sentenceEnd(int c) {
    return exists(c) ? chunkAt(sentenceEnd[chunk(c).from()]) : c;
  }

  int paragraphOf(int token) {
    return paragraph[token];
  }

  /** The quotation that holds chunk {@code c}, or null. */
  @Nullable Quotation quotation(int c) {
    return exists(c) ? quotationAt[chunk(c).from()] : null;
  }

  List<At<Mention>> mentions() {
    return mentions;
  }

  /** Whether a possessive mark stands at {@code token}. */
  boolean possessive(int token) {
    return token < tokens.size() && tokens.get(token).pos().equals("POS");
  }

  Span span(int from, int to) {
    return article.span(field, tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
