package io.tidemark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * Where words and tags stand near one another, as Lucene's intervals (after Clarke, Cormack and
 * Burkowski, "An algebra for structured text search and a framework for its implementation", 1995).
 *
 * <p>Intervals know only the shortest match at a place: of {@code rate OR "rate cut"} the word
 * would hide the phrase, whose end may be nearer to what is looked for. So alternatives of several
 * words are told one by one.
 */
final class NearQueries {
  private static final int MOST_ALTERNATIVES = 64;

  private final TextQueries texts;
  private final TextTerms terms;

  NearQueries(TextQueries texts, TextTerms terms) {
    this.texts = texts;
    this.terms = terms;
  }

  IntervalsSource of(Expression expression) throws IOException {
    return any(alternatives(expression));
  }

  /** How telling the words of {@code expression} are, all told. */
  float idf(Expression expression) throws IOException {
    return switch (expression) {
      case Expression.Near near -> idf(near.left()) + idf(near.right());
      case Expression.Or or -> {
        float most = 0;
        for (Expression part : or.parts()) {
          most = Math.max(most, idf(part));
        }
        yield most;
      }
      case Expression.Words words -> {
        float sum = 0;
        for (int i = 0; i < words.stems().size(); i++) {
          sum +=
              terms.idf(List.of(TextQueries.stems(words).get(i), TextQueries.wholes(words).get(i)));
        }
        yield sum;
      }
      case Expression.Named named -> idf(named.words().getFirst());
      case Expression.Tag tag -> terms.idf(TextQueries.terms(tag));
      case Expression.Wildcard wildcard -> terms.idf(texts.matching(wildcard));
      case Expression.Phrase phrase -> {
        float sum = 0;
        for (Expression.Piece piece : phrase.pieces()) {
          sum +=
              switch (piece) {
                case Expression.Form form -> terms.idf(form.word());
                case Expression.Wildcard wildcard -> idf(wildcard);
              };
        }
        yield sum;
      }
      default -> throw noPlace(expression);
    };
  }

  private List<IntervalsSource> alternatives(Expression expression) throws IOException {
    return switch (expression) {
      case Expression.Words words -> words(words);
      case Expression.Named named -> {
        List<IntervalsSource> all = new ArrayList<>(words(named.words().getFirst()));
        List<IntervalsSource> tags = new ArrayList<>();
        for (String tag : named.tags()) {
          if (terms.mayStand(tag)) {
            tags.add(Intervals.term(tag));
          }
        }
        if (!tags.isEmpty()) {
          all.add(any(tags));
        }
        yield all;
      }
      case Expression.Tag tag ->
          List.of(any(TextQueries.terms(tag).stream().map(Intervals::term).toList()));
      case Expression.Wildcard wildcard -> List.of(source(wildcard));
      case Expression.Phrase phrase -> List.of(source(phrase));
      case Expression.Or or -> or(or);
      case Expression.Near near -> near(near);
      default -> throw noPlace(expression);
    };
  }

  private List<IntervalsSource> words(Expression.Words words) throws IOException {
    List<IntervalsSource> all = new ArrayList<>();
    all.add(block(TextQueries.stems(words)));
    if (texts.stand(TextQueries.wholes(words))) {
      all.add(block(TextQueries.wholes(words)));
    }
    return all;
  }

  private List<IntervalsSource> or(Expression.Or or) throws IOException {
    List<IntervalsSource> single = new ArrayList<>();
    List<IntervalsSource> all = new ArrayList<>();
    for (Expression part : or.parts()) {
      (isOneWord(part) ? single : all).addAll(alternatives(part));
    }
    if (!single.isEmpty()) {
      all.add(any(single));
    }
    return all;
  }

  private static boolean isOneWord(Expression expression) {
    return switch (expression) {
      case Expression.Words words -> words.stems().size() == 1;
      case Expression.Named named -> isOneWord(named.words().getFirst());
      case Expression.Tag tag -> true;
      case Expression.Wildcard wildcard -> true;
      default -> false;
    };
  }

  private List<IntervalsSource> near(Expression.Near near) throws IOException {
    List<IntervalsSource> left = alternatives(near.left());
    List<IntervalsSource> right = alternatives(near.right());
    if (left.size() * right.size() > MOST_ALTERNATIVES) {
      throw texts.fault(near.at(), "too many phrases with OR on both sides; expected fewer");
    }
    List<IntervalsSource> all = new ArrayList<>();
    for (IntervalsSource one : left) {
      for (IntervalsSource other : right) {
        all.add(Intervals.maxgaps(near.between(), Intervals.unordered(one, other)));
      }
    }
    return all;
  }

  private IntervalsSource source(Expression.Phrase phrase) throws IOException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (Expression.Piece piece : phrase.pieces()) {
      sources.add(
          switch (piece) {
            case Expression.Form form -> Intervals.term(form.word());
            case Expression.Wildcard wildcard -> source(wildcard);
          });
    }
    IntervalsSource[] all = sources.toArray(IntervalsSource[]::new);
    return phrase.slop() == 0
        ? Intervals.phrase(all)
        : Intervals.maxgaps(phrase.slop(), Intervals.ordered(all));
  }

  private IntervalsSource source(Expression.Wildcard wildcard) throws IOException {
    texts.matching(wildcard);
    return Intervals.multiterm(TextTerms.compiled(wildcard), TextTerms.MOST, wildcard.pattern());
  }

  private static IntervalsSource block(List<String> words) {
    return words.size() == 1
        ? Intervals.term(words.getFirst())
        : Intervals.phrase(words.toArray(String[]::new));
  }

  private static IntervalsSource any(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.getFirst()
        : Intervals.or(sources.toArray(IntervalsSource[]::new));
  }

  private static IllegalArgumentException noPlace(Expression expression) {
    return new IllegalArgumentException("has no place in a text: " + expression);
  }
}
