package io.tidemark.article;

/** What a mention names. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** Anything that moves: an asset, index, yield, currency, commodity, fund, economic figure. */
  SUBJECT,
  EVENT
}
