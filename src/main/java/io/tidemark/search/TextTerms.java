package io.tidemark.search;

import io.tidemark.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * The words, stems and tags of the index, and how common they are; or those of texts to come, of
 * which any may be there.
 */
final class TextTerms {
  /** Those of texts that nobody has seen yet. */
  static final TextTerms TO_COME = new TextTerms();

  /** How many words a wildcard may stand for. */
  static final int MOST = 500;

  private final IndexSearcher searcher;
  private final boolean known;
  private long articles = -1;

  /**
   * @param searcher of the moment as of which is asked
   */
  TextTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    this.known = true;
  }

  private TextTerms() {
    try {
      this.searcher = new IndexSearcher(new MultiReader());
      this.known = false;
    } catch (IOException e) {
      throw new UncheckedIOException("an empty index cannot be made", e);
    }
  }

  /** Whether this is all that there is. */
  boolean areKnown() {
    return known;
  }

  IndexReader reader() {
    return searcher.getIndexReader();
  }

  /** In how many articles {@code word} stands, older versions among them where asked of now. */
  long frequency(String word) throws IOException {
    Term term = new Term(Fields.TEXT, word);
    int found = reader().docFreq(term);
    return found == 0 ? 0 : searcher.termStatistics(term, found, found).docFreq();
  }

  /** Whether {@code word} stands, or may stand, anywhere. */
  boolean mayStand(String word) throws IOException {
    return !known || reader().docFreq(new Term(Fields.TEXT, word)) > 0;
  }

  /** How telling {@code term} is: the inverse document frequency of BM25. */
  float idf(String term) throws IOException {
    return idf(frequency(term));
  }

  private float idf(long frequency) throws IOException {
    long all = Math.max(articles(), frequency);
    return (float) Math.log1p((all - frequency + 0.5) / (frequency + 0.5));
  }

  private long articles() throws IOException {
    if (articles < 0) {
      CollectionStatistics all = searcher.collectionStatistics(Fields.TEXT);
      articles = all == null ? 0 : all.docCount();
    }
    return articles;
  }

  /** As {@link #idf(String)}, of whichever of {@code terms} stands there. */
  float idf(List<String> terms) throws IOException {
    long most = 0;
    for (String term : terms) {
      most = Math.max(most, frequency(term));
    }
    return idf(most);
  }

  /** The words that look like {@code wildcard}; empty where they are more than {@link #MOST}. */
  Optional<List<String>> matching(Expression.Wildcard wildcard) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader(), Fields.TEXT);
    if (terms == null) {
      return Optional.of(found);
    }
    TermsEnum each = compiled(wildcard).getTermsEnum(terms);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (found.size() == MOST) {
        return Optional.empty();
      }
      found.add(term.utf8ToString());
    }
    return Optional.of(found);
  }

  /** What accepts the words that look like {@code wildcard}, and neither stems nor tags. */
  static CompiledAutomaton compiled(Expression.Wildcard wildcard) {
    return new CompiledAutomaton(automaton(wildcard));
  }

  static Automaton automaton(Expression.Wildcard wildcard) {
    List<Automaton> steps = new ArrayList<>();
    wildcard
        .pattern()
        .codePoints()
        .forEach(letter ->
            steps.add(
                switch (letter) {
                  case '*' -> Operations.repeat(letter());
                  case '?' -> letter();
                  default -> Automata.makeChar(letter);
                }));
    Automaton all = Operations.concatenate(steps);
    return Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** Any character but those that stems and tags have and words have not. */
  private static Automaton letter() {
    return Automata.makeCharClass(
        new int[] {0, ':' + 1, '=' + 1, '~' + 1},
        new int[] {':' - 1, '=' - 1, '~' - 1, Character.MAX_CODE_POINT});
  }
}
