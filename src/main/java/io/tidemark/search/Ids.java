package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.Fields;
import io.tidemark.yaml.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Tells known ids from unknown ones. What the index holds is known without asking the catalog,
 * which takes longer to read.
 */
final class Ids {
  private final IndexReader reader;
  private final Supplier<Catalog> catalog;

  Ids(IndexReader reader, Supplier<Catalog> catalog) {
    this.reader = reader;
    this.catalog = catalog;
  }

  /**
   * Checks the ids of a query.
   *
   * @throws QueryException at the first one that neither the index nor the catalog knows
   */
  void check(Selection selection) throws IOException {
    check(selection.query(), selection.expression());
  }

  private void check(String query, Expression expression) throws IOException {
    switch (expression) {
      case Expression.And and -> checkAll(query, and.parts());
      case Expression.Or or -> checkAll(query, or.parts());
      case Expression.Not not -> check(query, not.part());
      case Expression.Near near -> checkAll(query, List.of(near.left(), near.right()));
      case Expression.Tag tag -> check(query, tag);
      case Expression.Publisher publisher -> check(query, publisher);
      default -> {}
    }
  }

  private void checkAll(String query, List<Expression> parts) throws IOException {
    for (Expression part : parts) {
      check(query, part);
    }
  }

  private void check(String query, Expression.Tag tag) throws IOException {
    if (has(Fields.TEXT, tag.kind().term(tag.id()))) {
      return;
    }
    for (String value : tag.values()) {
      if (has(Fields.TEXT, tag.kind().term(value))) {
        return;
      }
    }
    if (tag.kind() == Fields.Tag.STATUS || tag.kind() == Fields.Tag.STANCE) {
      return; // The parser knows them all.
    }
    Set<String> known = known(tag.kind());
    if (!known.contains(tag.id())) {
      throw unknown(query, tag.at(), name(tag.kind()), tag.id(), known);
    }
  }

  private void check(String query, Expression.Publisher publisher) throws IOException {
    if (!has(Fields.PUBLISHER, publisher.slug())) {
      Set<String> known = new TreeSet<>(terms(Fields.PUBLISHER, ""));
      throw unknown(query, publisher.at(), "publisher", publisher.slug(), known);
    }
  }

  private boolean has(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term)) > 0;
  }

  private Set<String> known(Fields.Tag kind) throws IOException {
    Set<String> known = new TreeSet<>();
    for (String value : terms(Fields.TEXT, kind.prefix())) {
      int slash = value.indexOf('/');
      known.add(slash < 0 ? value : value.substring(0, slash));
    }
    Catalog entries = catalog.get();
    switch (kind) {
      case THEME -> entries.themes().forEach(theme -> known.add(theme.id()));
      case SUBJECT, MOVE -> {
        entries.subjects().forEach(subject -> known.add(subject.id()));
        entries.entities().stream()
            .filter(entity -> !entity.tickers().isEmpty())
            .forEach(company -> known.add(company.id()));
      }
      case ORG, PERSON ->
          entries.entities().stream()
              .filter(entity -> entity.kind().isPerson() == (kind == Fields.Tag.PERSON))
              .forEach(entity -> known.add(entity.id()));
      case PLACE, STATUS, STANCE -> {}
    }
    return known;
  }

  private List<String> terms(String field, String prefix) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return found;
    }
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
      BytesRef term = each.term();
      while (term != null && StringHelper.startsWith(term, start)) {
        found.add(term.utf8ToString().substring(prefix.length()));
        term = each.next();
      }
    }
    return found;
  }

  private static QueryException unknown(
      String query, int at, String kind, String id, Set<String> known) {
    return new QueryException(
        query, at, "unknown %s '%s'%s".formatted(kind, id, Nearest.hint(id, known)));
  }

  private static String name(Fields.Tag kind) {
    return switch (kind) {
      case THEME -> "theme";
      case SUBJECT, MOVE -> "subject";
      case ORG -> "organisation";
      case PERSON -> "person";
      case PLACE -> "place";
      case STATUS -> "status";
      case STANCE -> "stance";
    };
  }
}
