package io.tidemark.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;

/**
 * One article as an index of its own, in memory: what a query asks for stands in it under the same
 * fields and terms as in the index on disk.
 */
public final class LoneArticle {
  private final Document document;

  /** All that it can be found by, but days and numbers. */
  private final Set<Term> terms = new HashSet<>();

  private LoneArticle(Entry entry) {
    List<ArticleTokens.Token> tokens = ArticleTokens.of(entry.tagged());
    document = Documents.asked(entry, tokens);
    tokens.forEach(token -> terms.add(new Term(Fields.TEXT, token.term())));
    for (IndexableField field : document) {
      IndexableFieldType type = field.fieldType();
      if (type.indexOptions() != IndexOptions.NONE && !type.tokenized()) {
        terms.add(new Term(field.name(), field.stringValue()));
      }
    }
  }

  public static LoneArticle of(Entry entry) {
    return new LoneArticle(entry);
  }

  /** Whether it has one of {@code any}. */
  public boolean hasOneOf(Set<Term> any) {
    for (Term term : any) {
      if (terms.contains(term)) {
        return true;
      }
    }
    return false;
  }

  /** Searches it; it is document 0 of the one segment. */
  public IndexSearcher searcher() {
    MemoryIndex index = new MemoryIndex(true);
    try (KeywordAnalyzer analyzer = new KeywordAnalyzer()) {
      for (IndexableField field : document) {
        if (isAsked(field.fieldType())) {
          index.addField(field, analyzer);
        }
      }
    }
    IndexSearcher searcher = index.createSearcher();
    searcher.setQueryCache(null);
    return searcher;
  }

  /** What queries over an article alone are made with: nothing is hidden, no stories are linked. */
  public static View view() {
    try {
      return View.at(null, new MultiReader());
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be read", e);
    }
  }

  private static boolean isAsked(IndexableFieldType type) {
    return type.indexOptions() != IndexOptions.NONE
        || type.pointDimensionCount() > 0
        || type.docValuesType() != DocValuesType.NONE;
  }
}
