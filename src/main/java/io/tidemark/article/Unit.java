package io.tidemark.article;

/** Units of quantities; currencies carry their ISO 4217 code. */
public enum Unit {
  PERCENT,
  BASIS_POINTS,
  POINTS,
  BARRELS,
  BARRELS_PER_DAY,
  OUNCES,
  TONNES,
  BUSHELS,
  CUBIC_FEET,
  COUNT,
  AED,
  AUD,
  BRL,
  CAD,
  CHF,
  CLP,
  CNY,
  COP,
  CZK,
  DKK,
  EUR,
  GBP,
  HKD,
  HUF,
  IDR,
  ILS,
  INR,
  JPY,
  KES,
  KRW,
  MXN,
  MYR,
  NGN,
  NOK,
  NZD,
  PHP,
  PLN,
  RUB,
  SAR,
  SEK,
  SGD,
  THB,
  TRY,
  TWD,
  USD,
  VND,
  ZAR;

  /** Whether this is money. */
  public boolean isCurrency() {
    return compareTo(AED) >= 0;
  }
}
