package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.Fields;
import io.tidemark.index.LoneArticle;
import io.tidemark.yaml.Nearest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A query that is kept, to be asked of articles one by one as they come; see {@link SavedQueries}.
 */
public final class SavedQuery {
  private final Selection selection;
  private final Query query;
  private final Set<Term> needed;

  private SavedQuery(Selection selection, Aliases aliases) {
    this.selection = selection;
    Expression named = new Synonyms(aliases).in(selection.expression());
    this.query = LuceneQueries.ofArticlesToCome(selection.with(named), LoneArticle.view());
    this.needed = NeededTerms.of(query);
  }

  /**
   * As {@link #of(String, Catalog, Aliases)}; who reads several spares time by that one.
   *
   * @throws QueryException as that one does
   */
  public static SavedQuery of(String line, Catalog catalog) {
    return of(line, catalog, Aliases.of(catalog));
  }

  /**
   * Reads a line of the query language. Organisations, people, places and publishers may be ones
   * that no article has named yet; themes and subjects must be known.
   *
   * @param aliases the names of {@code catalog}
   * @throws QueryException where it breaks the grammar, asks for articles like another, or names a
   *     theme or a subject that the catalog lacks
   */
  public static SavedQuery of(String line, Catalog catalog, Aliases aliases) {
    SavedQuery saved = new SavedQuery(Selection.of(line), aliases);
    for (String term : saved.terms()) {
      saved.check(term, Fields.Tag.THEME, "theme", themes(catalog));
      saved.check(term, Fields.Tag.SUBJECT, "subject", subjects(catalog));
      saved.check(term, Fields.Tag.MOVE, "subject", subjects(catalog));
    }
    return saved;
  }

  /** The line as typed. */
  public String text() {
    return selection.query();
  }

  /** The same query, to be asked of an index. */
  public Selection selection() {
    return selection;
  }

  Query query() {
    return query;
  }

  Set<Term> needed() {
    return needed;
  }

  private Set<String> terms() {
    Set<String> found = new LinkedHashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... terms) {
            for (Term term : terms) {
              if (term.field().equals(Fields.TEXT)) {
                found.add(term.text());
              }
            }
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return found;
  }

  private void check(String term, Fields.Tag kind, String name, Set<String> known) {
    if (!term.startsWith(kind.prefix())) {
      return;
    }
    String value = term.substring(kind.prefix().length());
    String id = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
    if (!known.contains(id)) {
      throw new QueryException(
          text(),
          Math.max(0, text().indexOf(id)),
          "unknown %s '%s'%s".formatted(name, id, Nearest.hint(id, known)));
    }
  }

  private static Set<String> themes(Catalog catalog) {
    Set<String> ids = new TreeSet<>();
    catalog.themes().forEach(theme -> ids.add(theme.id()));
    return ids;
  }

  private static Set<String> subjects(Catalog catalog) {
    Set<String> ids = new TreeSet<>();
    catalog.subjects().forEach(subject -> ids.add(subject.id()));
    catalog.entities().stream()
        .filter(entity -> !entity.tickers().isEmpty())
        .forEach(company -> ids.add(company.id()));
    return ids;
  }
}
