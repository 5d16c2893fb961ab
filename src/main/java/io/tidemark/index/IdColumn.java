package io.tidemark.index;

/** The columns of sets of ids. */
public enum IdColumn {
  THEMES(Fields.THEMES),
  /** Named or moving. */
  SUBJECTS(Fields.SUBJECTS),
  ORGANISATIONS(Fields.ORGANISATIONS),
  PEOPLE(Fields.PEOPLE),
  /** Who speaks or forecasts. */
  NAMES(Fields.NAMES);

  private final String field;

  IdColumn(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }
}
