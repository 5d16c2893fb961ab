package io.tidemark.tag;

import io.tidemark.article.Move;
import io.tidemark.article.Statement;
import io.tidemark.article.ThemeTag;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.SentenceIndex;
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
  private final SentenceIndex index;
  private final List<Statement> statements;

  /** The ids of the themes told in each sentence. */
  private final List<Set<String>> told = new ArrayList<>();

  /** The ids of those told in the paragraph of each sentence. */
  private final List<Set<String>> around = new ArrayList<>();

  /**
   * @param sentences of one article, in order
   */
  MoveContext(List<Sentence> sentences, List<Statement> statements, List<ThemeTag> themes) {
    this.index = new SentenceIndex(sentences);
    this.statements = statements;
    @Nullable Sentence before = null;
    for (Sentence sentence : sentences) {
      told.add(new TreeSet<>());
      around.add(
          before != null && isSameParagraph(before, sentence) ? around.getLast() : new TreeSet<>());
      before = sentence;
    }
    for (ThemeTag theme : themes) {
      int number = index.of(theme.span());
      if (number >= 0) {
        told.get(number).add(theme.theme());
        around.get(number).add(theme.theme());
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
    int own = index.of(move.trigger());
    if (own < 0) {
      return List.of();
    }
    return List.copyOf(told.get(own).isEmpty() ? around.get(own) : told.get(own));
  }

  private static boolean isSameParagraph(Sentence one, Sentence other) {
    return one.field() == other.field() && one.paragraph() == other.paragraph();
  }
}
