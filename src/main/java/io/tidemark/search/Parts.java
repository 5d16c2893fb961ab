package io.tidemark.search;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.index.ArticleText;
import io.tidemark.index.Fields;
import io.tidemark.index.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Names the parts of a saved query, and finds where they stand in an article. */
final class Parts {
  private final Article article;
  private final ArticleText text;
  private final Map<String, String> words = new HashMap<>();

  Parts(SavedQuery query, Article article) {
    this.article = article;
    this.text = new ArticleText(article.title().length());
    Words.of(query.text()).forEach(word -> words.putIfAbsent(word.stem(), word.form()));
  }

  /** In the order of the text. */
  List<SavedQueries.Place> in(Matches matches) throws IOException {
    List<SavedQueries.Place> places = new ArrayList<>();
    MatchesIterator each = matches.getMatches(Fields.TEXT);
    while (each != null && each.next()) {
      add(each, places);
    }
    places.sort(
        Comparator.comparing((SavedQueries.Place place) -> place.span().field())
            .thenComparingInt(place -> place.span().start())
            .thenComparing(SavedQueries.Place::part));
    return places;
  }

  /** Of words that are near one another each by itself. */
  private void add(MatchesIterator match, List<SavedQueries.Place> places) throws IOException {
    MatchesIterator within = match.getSubMatches();
    if (within != null) {
      while (within.next()) {
        add(within, places);
      }
      return;
    }
    int start = match.startOffset();
    int end = match.endOffset();
    Field field = text.field(start);
    if (end > start && field == text.field(end)) {
      var span = article.span(field, text.within(start), text.within(end));
      places.add(new SavedQueries.Place(part(match.getQuery(), span.text()), span));
    }
  }

  /** What stands there where the part has no words of its own, as a wildcard has none. */
  private String part(Query query, String found) {
    return switch (query) {
      case TermQuery term -> word(term.getTerm());
      case PhraseQuery phrase ->
          Arrays.stream(phrase.getTerms()).map(this::word).collect(Collectors.joining(" "));
      default -> found.toLowerCase(Locale.ROOT);
    };
  }

  /** A tag as it is; a word as the query has it. */
  private String word(Term term) {
    String stem = Fields.stem("");
    String whole = Fields.whole("");
    String word = term.text();
    if (word.startsWith(stem)) {
      return words.getOrDefault(word.substring(stem.length()), word.substring(stem.length()));
    }
    return word.startsWith(whole) ? word.substring(whole.length()) : word;
  }
}
