package io.tidemark.tag;

import io.tidemark.article.Move;
import io.tidemark.article.Span;
import io.tidemark.article.Statement;
import io.tidemark.article.ThemeTag;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds to moves what stands around them: who said it, and the themes it is told with, which are
 * those of its sentence, or of its paragraph where the sentence tells none.
 */
final class MoveContext {
  private final List<ParsedSentence> sentences;
  private final List<Statement> statements;

  /** The ids of the themes told in each sentence. */
  private final List<Set<String>> told = new ArrayList<>();

  /**
   * @param sentences of one article, in order
   */
  MoveContext(List<ParsedSentence> sentences, List<Statement> statements, List<ThemeTag> themes) {
    this.sentences = sentences;
    this.statements = statements;
    sentences.forEach(sentence -> told.add(new TreeSet<>()));
    for (ThemeTag theme : themes) {
      int number = sentenceOf(theme.span());
      if (number >= 0) {
        told.get(number).add(theme.theme());
      }
    }
  }

  List<Move> complete(List<Move> moves) {
    List<Move> completed = new ArrayList<>(moves.size());
    for (Move move : moves) {
      completed.add(
          new Move(
              move.subject(),
              move.direction(),
              move.trigger(),
              move.change(),
              move.from(),
              move.to(),
              move.when(),
              move.status(),
              source(move),
              themes(move)));
    }
    return completed;
  }

  /** The speaker of the shortest statement that holds the trigger. */
  private @Nullable String source(Move move) {
    Statement nearest = null;
    for (Statement statement : statements) {
      boolean holds = statement.content().contains(move.trigger());
      if (holds && (nearest == null || length(statement) < length(nearest))) {
        nearest = statement;
      }
    }
    return nearest == null || nearest.speaker() == null ? null : nearest.speaker().entity();
  }

  private static int length(Statement statement) {
    return statement.content().end() - statement.content().start();
  }

  private List<String> themes(Move move) {
    int own = sentenceOf(move.trigger());
    if (own < 0 || !told.get(own).isEmpty()) {
      return own < 0 ? List.of() : List.copyOf(told.get(own));
    }
    Set<String> near = new TreeSet<>();
    for (int i = own; i >= 0 && isSameParagraph(i, own); i--) {
      near.addAll(told.get(i));
    }
    for (int i = own + 1; i < told.size() && isSameParagraph(i, own); i++) {
      near.addAll(told.get(i));
    }
    return List.copyOf(near);
  }

  private boolean isSameParagraph(int i, int j) {
    Sentence one = sentences.get(i).sentence();
    Sentence other = sentences.get(j).sentence();
    return one.field() == other.field() && one.paragraph() == other.paragraph();
  }

  /** The number of the sentence that {@code span} begins in, or -1. */
  private int sentenceOf(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (startsBehind(sentences.get(middle).sentence(), span)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Sentence last = low == 0 ? null : sentences.get(low - 1).sentence();
    return last != null && last.field() == span.field() && span.start() < last.end() ? low - 1 : -1;
  }

  private static boolean startsBehind(Sentence sentence, Span span) {
    int field = sentence.field().compareTo(span.field());
    return field == 0 ? sentence.start() > span.start() : field > 0;
  }
}
