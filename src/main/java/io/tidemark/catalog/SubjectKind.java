package io.tidemark.catalog;

/** What sort of thing a subject is; the kind decides which moves and units make sense. */
public enum SubjectKind {
  /** A stock index with a level in points. */
  INDEX,
  /** A group of shares without a level. */
  STOCKS,
  /** A listed fund. */
  FUND,
  /** The yield of a bond, in percent. */
  YIELD,
  /** A yield curve: steeper or flatter. */
  CURVE,
  /** Bonds by price. */
  BOND,
  CURRENCY,
  METAL,
  ENERGY,
  CROP,
  /** Commodities as a group. */
  COMMODITY,
  CRYPTO,
  /** A central bank's rate, in percent. */
  POLICY_RATE,
  /** An economic figure. */
  ECONOMY,
  /** An amount: stocks of oil, output, holdings of a fund. */
  VOLUME,
  VOLATILITY
}
