package io.tidemark.catalog;

/** What sort of organisation or person an entity is. */
public enum EntityKind {
  BANK,
  BROKER,
  /** Asset managers, hedge funds, sovereign funds. */
  FUND_HOUSE,
  CENTRAL_BANK,
  RATING_AGENCY,
  EXCHANGE,
  RESEARCH_HOUSE,
  DATA_PROVIDER,
  GOVERNMENT,
  /** OPEC, IMF, and the like. */
  BODY,
  MEDIA,
  COMPANY,
  OFFICIAL,
  POLITICIAN,
  STRATEGIST,
  ECONOMIST,
  INVESTOR,
  EXECUTIVE;

  /** Whether entities of this kind are people. */
  public boolean isPerson() {
    return compareTo(OFFICIAL) >= 0;
  }
}
