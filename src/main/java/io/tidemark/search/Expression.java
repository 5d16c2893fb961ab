package io.tidemark.search;

import io.tidemark.article.ArticleKind;
import io.tidemark.index.Fields;
import java.time.LocalDate;
import java.util.List;

/** A query, parsed. {@code at} is where it begins in the line as typed. */
public sealed interface Expression {
  /** Whether only articles with tags can match, and so none in a language that is not tagged. */
  default boolean needsTags() {
    return switch (this) {
      case Tag tag -> true;
      case And and -> and.parts().stream().anyMatch(Expression::needsTags);
      case Or or -> or.parts().stream().allMatch(Expression::needsTags);
      case Near near -> near.left().needsTags() || near.right().needsTags();
      default -> false;
    };
  }

  /** Every article. */
  record All() implements Expression {}

  /** What matches all of {@code parts}. */
  record And(List<Expression> parts) implements Expression {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** What matches one of {@code parts}. */
  record Or(List<Expression> parts) implements Expression {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** What does not match {@code part}. */
  record Not(Expression part) implements Expression {}

  /**
   * Words side by side: in English texts whatever their endings, in others as they are.
   *
   * @param forms the same words as written
   */
  record Words(List<String> stems, List<String> forms) implements Expression {
    public Words {
      stems = List.copyOf(stems);
      forms = List.copyOf(forms);
    }
  }

  /**
   * Words that are also a name of the catalog: all of them, or one of the tags that bear the name.
   *
   * @param tags as they stand in the index: {@code subject:bitcoin}
   */
  record Named(List<Words> words, List<String> tags) implements Expression {
    public Named {
      words = List.copyOf(words);
      tags = List.copyOf(tags);
    }
  }

  /** One word of a phrase. */
  sealed interface Piece {}

  /** A word as written, folded as {@link io.tidemark.index.Words} folds. */
  record Form(String word) implements Piece {}

  /**
   * Any word as written that looks like {@code pattern}.
   *
   * @param pattern letters and digits, {@code *} for any number of them, {@code ?} for one
   */
  record Wildcard(String pattern, int at) implements Expression, Piece {}

  /**
   * Words as written, in this order.
   *
   * @param slop how many other words may stand between, all told
   */
  record Phrase(List<Piece> pieces, int slop) implements Expression {
    public Phrase {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Two things near one another, in either order. Each is made of words, phrases, wildcards, tags,
   * {@link Near} and {@link Or}.
   *
   * @param between how many other words may stand between
   * @param at where the operator stands
   */
  record Near(Expression left, Expression right, int between, int at) implements Expression {}

  /**
   * A tag.
   *
   * @param id of the theme, subject, organisation, person or place; the status or stance itself
   * @param values what follows the kind in the index, of which one must be there: {@code gold/up}
   */
  record Tag(Fields.Tag kind, String id, List<String> values, int at) implements Expression {
    public Tag {
      values = List.copyOf(values);
    }
  }

  /** Articles of one publisher, named by its slug. */
  record Publisher(String slug, int at) implements Expression {}

  record Kind(ArticleKind kind) implements Expression {}

  /** Articles in a language, an ISO 639-1 code. */
  record Language(String code) implements Expression {}

  /** Articles published on {@code day} or later. */
  record From(LocalDate day) implements Expression {}

  /** Articles published on {@code day} or earlier. */
  record To(LocalDate day) implements Expression {}

  /** The copies of one story. */
  record Story(long story) implements Expression {}

  /** Articles that share words and tags with the article {@code id}, but are no copies of it. */
  record Like(String id, int at) implements Expression {}
}
