package io.tidemark.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Terms of which an article must have one for a query to match it: quick to look for, so that of
 * many saved queries few have to be run. Of the parts that must all match, those terms are taken
 * that are fewest, and of as few the longest; of parts of which one must match, all.
 */
final class NeededTerms extends QueryVisitor {
  /** No terms are needed: what could tell is no term. */
  private static final Set<Term> UNTOLD = Set.of();

  private final Occur occur;
  private final List<Supplier<Set<Term>>> parts = new ArrayList<>();

  private NeededTerms(Occur occur) {
    this.occur = occur;
  }

  /** Empty where a query may match without any term. */
  static Set<Term> of(Query query) {
    NeededTerms needed = new NeededTerms(Occur.MUST);
    query.visit(needed);
    return needed.terms();
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      parts.add(() -> Set.of(term));
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    parts.add(() -> UNTOLD);
  }

  @Override
  public void visitLeaf(Query query) {
    parts.add(() -> UNTOLD);
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    if (occur == Occur.MUST_NOT || occur == Occur.SHOULD && isOptional(parent)) {
      return EMPTY_VISITOR;
    }
    NeededTerms sub = new NeededTerms(occur);
    parts.add(sub::terms);
    return sub;
  }

  private static boolean isOptional(@Nullable Query parent) {
    return parent instanceof BooleanQuery all
        && all.getMinimumNumberShouldMatch() == 0
        && all.clauses().stream().anyMatch(clause -> clause.isRequired());
  }

  private Set<Term> terms() {
    List<Set<Term>> all = parts.stream().map(Supplier::get).toList();
    if (occur != Occur.SHOULD) {
      return all.stream()
          .filter(terms -> !terms.isEmpty())
          .min(
              Comparator.<Set<Term>>comparingInt(Set::size)
                  .thenComparingInt(terms -> -shortest(terms)))
          .orElse(UNTOLD);
    }
    Set<Term> any = new LinkedHashSet<>();
    for (Set<Term> terms : all) {
      if (terms.isEmpty()) {
        return UNTOLD;
      }
      any.addAll(terms);
    }
    return any;
  }

  private static int shortest(Set<Term> terms) {
    return terms.stream().mapToInt(term -> term.text().length()).min().orElse(0);
  }
}
