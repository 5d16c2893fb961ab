package io.tidemark.search;

import io.tidemark.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Makes Lucene queries of words and tags, each as plain as it can be: a word that stands in the
 * index in one form only is one term.
 */
final class TextQueries {
  private final String query;
  private final TextTerms terms;

  /**
   * @param query the line as typed, for messages
   */
  TextQueries(String query, TextTerms terms) {
    this.query = query;
    this.terms = terms;
  }

  Query of(Expression.Words words) throws IOException {
    List<String> stems = stems(words);
    List<String> wholes = wholes(words);
    if (stems.size() == 1) {
      return any(List.of(stems.getFirst(), wholes.getFirst()));
    }
    return stand(wholes) ? or(List.of(phrase(stems), phrase(wholes))) : phrase(stems);
  }

  /** A single word and its tags are counted as one word, several words as what they are. */
  Query of(Expression.Named named) throws IOException {
    List<Query> words = new ArrayList<>();
    for (Expression.Words each : named.words()) {
      words.add(of(each));
    }
    if (words.size() == 1 && named.words().getFirst().stems().size() == 1) {
      return any(terms(named));
    }
    List<String> tags = standing(named.tags());
    if (tags.isEmpty()) {
      return and(words);
    }
    return or(List.of(and(words), any(tags)));
  }

  Query of(Expression.Tag tag) throws IOException {
    return any(terms(tag));
  }

  Query of(Expression.Wildcard wildcard) throws IOException {
    return terms.areKnown()
        ? synonyms(matching(wildcard))
        : new AutomatonQuery(
            new Term(Fields.TEXT, wildcard.pattern()), TextTerms.automaton(wildcard));
  }

  Query of(Expression.Phrase phrase) throws IOException {
    List<String> words = new ArrayList<>();
    for (Expression.Piece piece : phrase.pieces()) {
      switch (piece) {
        case Expression.Form form -> words.add(form.word());
        case Expression.Wildcard wildcard when phrase.pieces().size() == 1 -> {
          return of(wildcard);
        }
        case Expression.Wildcard wildcard -> {}
      }
    }
    boolean isPlain = words.size() == phrase.pieces().size() && phrase.slop() == 0;
    return isPlain || words.size() == 1 && phrase.pieces().size() == 1
        ? phrase(words)
        : of(new NearQueries(this, terms), phrase);
  }

  Query of(Expression.Near near) throws IOException {
    return of(new NearQueries(this, terms), near);
  }

  private static Query of(NearQueries places, Expression near) throws IOException {
    // Intervals score between 0 and 1: so that nearness counts as much as the words themselves do.
    Query query = new IntervalQuery(Fields.TEXT, places.of(near));
    return new BoostQuery(query, places.idf(near));
  }

  /** The words that look like {@code wildcard}. */
  List<String> matching(Expression.Wildcard wildcard) throws IOException {
    return terms
        .matching(wildcard)
        .orElseThrow(() ->
            fault(
                wildcard.at(),
                "'%s' stands for more than %d words; expected more letters of it"
                    .formatted(wildcard.pattern(), TextTerms.MOST)));
  }

  QueryException fault(int at, String problem) {
    return new QueryException(query, at, problem);
  }

  static List<String> stems(Expression.Words words) {
    return words.stems().stream().map(Fields::stem).toList();
  }

  static List<String> wholes(Expression.Words words) {
    return words.forms().stream().map(Fields::whole).toList();
  }

  static List<String> terms(Expression.Tag tag) {
    return tag.values().stream().map(tag.kind()::term).toList();
  }

  /** Of a single word: itself and its tags. */
  private static List<String> terms(Expression.Named named) {
    List<String> all = new ArrayList<>(stems(named.words().getFirst()));
    all.addAll(wholes(named.words().getFirst()));
    all.addAll(named.tags());
    return all;
  }

  boolean stand(List<String> all) throws IOException {
    return standing(all).size() == all.size();
  }

  private List<String> standing(List<String> all) throws IOException {
    List<String> standing = new ArrayList<>();
    for (String term : all) {
      if (terms.mayStand(term)) {
        standing.add(term);
      }
    }
    return standing;
  }

  /** Whichever of {@code all} stands in the index. */
  private Query any(List<String> all) throws IOException {
    List<String> standing = standing(all);
    return standing.isEmpty() ? new TermQuery(term(all.getFirst())) : synonyms(standing);
  }

  private static Query synonyms(List<String> all) {
    if (all.isEmpty()) {
      return new MatchNoDocsQuery("no word looks so");
    }
    if (all.size() == 1) {
      return new TermQuery(term(all.getFirst()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.TEXT);
    all.forEach(each -> any.addTerm(term(each)));
    return any.build();
  }

  private static Query phrase(List<String> words) {
    if (words.size() == 1) {
      return new TermQuery(term(words.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(term(word)));
    return phrase.build();
  }

  private static Query and(List<Query> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, Occur.MUST));
    return parts.size() == 1 ? parts.getFirst() : all.build();
  }

  static Query or(List<Query> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(part, Occur.SHOULD));
    return parts.size() == 1 ? parts.getFirst() : any.build();
  }

  private static Term term(String text) {
    return new Term(Fields.TEXT, text);
  }
}
