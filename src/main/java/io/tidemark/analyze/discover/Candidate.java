package io.tidemark.analyze.discover;

import io.tidemark.article.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A phrase that may be a theme, and in how many articles it stands in which way. */
final class Candidate {
  private static final int DRAW = 10;

  private final List<String> stems;
  private int last = -1;

  /** As it is written, and as a pattern has it; of its first place in a body. */
  private String form = "";

  private String pattern = "";
  private boolean fromBody;

  /** Articles in which it is nobody's name. */
  int articles;

  /** Articles in which a tag of the catalog, or a name, covers it. */
  int covered;

  /** Articles in which it stands as the name of a theme does: "the carry trade". */
  int named;

  /** Articles in which it is quoted or so called. */
  int coined;

  /** Articles in which it is why something moves, and no theme is told. */
  int causes;

  /** What moves then and which way ({@code gold/up}), in how many articles. */
  final Map<String, Integer> moves = new HashMap<>();

  /** How one article uses it; the flags are those of the article last noted. */
  private boolean asName;

  private boolean asCoinage;
  private boolean asCause;
  private boolean free;
  private boolean hidden;

  Candidate(List<String> stems) {
    this.stems = List.copyOf(stems);
  }

  List<String> stems() {
    return stems;
  }

  /** In what part of its articles it is a cause, drawn towards none where they are few. */
  double causeShare() {
    return (double) causes / (articles + DRAW);
  }

  String key() {
    return String.join(" ", stems);
  }

  /** Goes on to the article {@code doc}. */
  private void at(int doc) {
    if (last != doc) {
      last = doc;
      asName = false;
      asCoinage = false;
      asCause = false;
      free = false;
      hidden = false;
    }
  }

  void isCovered(int doc) {
    at(doc);
    if (!hidden) {
      hidden = true;
      covered++;
    }
  }

  void stands(int doc) {
    at(doc);
    if (!free) {
      free = true;
      articles++;
    }
  }

  /** Notes how it is written somewhere. */
  void isWritten(String form, String pattern, Field field) {
    if (!fromBody) {
      this.form = form;
      this.pattern = pattern;
      fromBody = field == Field.BODY;
    }
  }

  String form() {
    return form;
  }

  /** Its words in the pattern language: lemmas, names as they are. */
  String pattern() {
    return pattern;
  }

  boolean isWritten() {
    return fromBody;
  }

  void isNamed(int doc) {
    at(doc);
    if (!asName) {
      asName = true;
      named++;
    }
  }

  void isCoined(int doc) {
    at(doc);
    if (!asCoinage) {
      asCoinage = true;
      coined++;
    }
  }

  void isCause(int doc, Iterable<String> of) {
    at(doc);
    if (!asCause) {
      asCause = true;
      causes++;
      of.forEach(move -> moves.merge(move, 1, Integer::sum));
    }
  }
}
