package io.tidemark.article;

/** Which way a sentence leans on monetary policy. */
public enum StanceLabel {
  HAWKISH,
  DOVISH,
  NEUTRAL
}
