package io.tidemark.tag;

import io.tidemark.article.Move;
import io.tidemark.article.Span;
import io.tidemark.article.Statement;
import io.tidemark.article.ThemeTag;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds to moves what stands around them: who said it, and the themes it is told with, which are
 * those of its sentence, or of its paragraph where the sentence tells none.
 */
record MoveContext(
    List<ParsedSentence> sentences, List<Statement> statements, List<ThemeTag> themes) {

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
    ParsedSentence own = sentenceOf(move.trigger());
    if (own == null) {
      return List.of();
    }
    List<String> near = themes(own::equals);
    return near.isEmpty()
        ? themes(other ->
            other.sentence().field() == own.sentence().field()
                && other.sentence().paragraph() == own.sentence().paragraph())
        : near;
  }

  private List<String> themes(Predicate<ParsedSentence> where) {
    TreeSet<String> ids = new TreeSet<>();
    for (ThemeTag tag : themes) {
      ParsedSentence sentence = sentenceOf(tag.span());
      if (sentence != null && where.test(sentence)) {
        ids.add(tag.theme());
      }
    }
    return List.copyOf(ids);
  }

  private @Nullable ParsedSentence sentenceOf(Span span) {
    for (ParsedSentence sentence : sentences) {
      boolean holds =
          sentence.sentence().field() == span.field()
              && sentence.sentence().start() <= span.start()
              && span.start() < sentence.sentence().end();
      if (holds) {
        return sentence;
      }
    }
    return null;
  }
}
