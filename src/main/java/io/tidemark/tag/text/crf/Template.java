package io.tidemark.tag.text.crf;

import io.tidemark.tag.text.feature.Spelling;

/**
 * The fixed ends of spellings, by what they say: C the word itself, P the one before, N the one
 * behind, S or TYPE a shape, DS a cluster; {@code |C} a feature of one label, {@code |CpC} of two.
 */
final class Template {
  static final Spelling ANY = Spelling.of("###|C");
  static final Spelling WORD = Spelling.of("-WORD|C");
  static final Spelling BEFORE = Spelling.of("-PW|C");
  static final Spelling BEHIND = Spelling.of("-NW|C");
  static final Spelling CLUSTER = Spelling.of("-DISTSIM|C");
  static final Spelling CLUSTER_BEFORE = Spelling.of("-PDISTSIM|C");
  static final Spelling CLUSTER_BEHIND = Spelling.of("-NDISTSIM|C");
  static final Spelling SHAPE = Spelling.of("-TYPE|C");
  static final Spelling SHAPE_BEFORE = Spelling.of("-PTYPE|C");
  static final Spelling SHAPE_BEHIND = Spelling.of("-NTYPE|C");
  static final Spelling NEAR_BEFORE = Spelling.of("-DISJP|C");
  static final Spelling NEAR_BEHIND = Spelling.of("-DISJN|C");
  static final Spelling LETTERS = Spelling.of("#|C");

  static final Spelling WORD_BEFORE_SHAPE = Spelling.of("-PW_CTYPE|C");
  static final Spelling SHAPE_WORD_BEHIND = Spelling.of("-NW_CTYPE|C");
  static final Spelling SHAPES_BEFORE = Spelling.of("-PCTYPE|C");
  static final Spelling SHAPES_BEHIND = Spelling.of("-CNTYPE|C");
  static final Spelling SHAPES_AROUND = Spelling.of("-PCNTYPE|C");
  static final Spelling SECOND_BEFORE_SHAPE = Spelling.of("-PPW_CTYPE|C");
  static final Spelling SECOND_BEHIND_SHAPE = Spelling.of("-NNW_CTYPE|C");
  static final Spelling AGAIN_BEHIND = Spelling.of("X-NEXT-OCCURRENCE-X|C");
  static final Spelling AGAIN_BEFORE = Spelling.of("X-PREV-OCCURRENCE-X|C");
  static final Spelling NO_NAME_PATTERN = Spelling.of("NO-OCCURRENCE-PATTERN|C");

  static final Spelling EDGE = Spelling.of("PSEQ|CpC");
  static final Spelling EDGE_WORD = Spelling.of("-PSEQW|CpC");
  static final Spelling EDGE_CLUSTER = Spelling.of("-PSEQcDS|CpC");
  static final Spelling EDGE_SHAPE = Spelling.of("-PSEQcS|CpC");
  static final Spelling EDGE_SHAPE_AGAIN = Spelling.of("-TPS2|CpC");
  static final Spelling EDGE_BEFORE = Spelling.of("-PSEQpW|CpC");
  static final Spelling EDGE_CLUSTER_BEFORE = Spelling.of("-PSEQpDS|CpC");
  static final Spelling EDGE_SHAPE_BEFORE = Spelling.of("-PSEQpS|CpC");
  static final Spelling EDGE_SHAPE_BEHIND = Spelling.of("-TNS1|CpC");
  static final Spelling EDGE_WORDS = Spelling.of("-PSEQW2|CpC");
  static final Spelling EDGE_CLUSTERS = Spelling.of("-PSEQpcDS|CpC");
  static final Spelling EDGE_SHAPES = Spelling.of("-TYPES|CpC");

  private Template() {}
}
