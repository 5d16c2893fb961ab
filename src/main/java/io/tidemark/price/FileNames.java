package io.tidemark.price;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.price.Instrument.Kind;
import io.tidemark.price.Instrument.Measure;
import io.tidemark.price.Instrument.Quoted;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file is of, by its name alone, in this order:
 *
 * <ol>
 *   <li>the id of a subject, or of a company for its shares: {@code gold}, {@code nvidia};
 *   <li>a pair of currencies by their ISO 4217 codes: {@code eurusd} is dollars a euro, of the
 *       euro; {@code usdjpy} is yen a dollar, of the yen, inverse; {@code eurjpy}, {@code eurgbp}
 *       and {@code eurchf} are the crosses;
 *   <li>a ticker of the catalog: {@code SPX}; the first that a subject lists is its own, others are
 *       of funds that follow it;
 *   <li>a subject's id and a ticker: {@code sp500-spy} is a fund.
 * </ol>
 */
final class FileNames {
  private static final Map<String, String> CROSSES =
      Map.of("eurjpy", "euro-yen", "eurgbp", "euro-sterling", "eurchf", "euro-franc");
  private static final int PAIR = 6;
  private static final int CODE = 3;

  private final Catalog catalog;
  private final Map<String, Owner> tickers = new HashMap<>();

  private record Owner(String id, Kind kind) {}

  FileNames(Catalog catalog) {
    this.catalog = catalog;
    for (Entity entity : catalog.entities()) {
      for (String ticker : entity.tickers()) {
        tickers.putIfAbsent(lower(ticker), new Owner(entity.id(), Kind.SPOT));
      }
    }
    for (Subject subject : catalog.subjects()) {
      for (int i = 0; i < subject.tickers().size(); i++) {
        Kind kind = i == 0 && hasLevel(subject.kind()) ? Kind.SPOT : Kind.FUND;
        tickers.put(lower(subject.tickers().get(i)), new Owner(subject.id(), kind));
      }
    }
  }

  /**
   * What the file is of.
   *
   * @param file its name, with its ending
   */
  Optional<Instrument> instrument(String file) {
    String name = lower(file.substring(0, file.lastIndexOf('.')));
    if (isId(name)) {
      return Optional.of(of(file, new Owner(name, Kind.SPOT), Quoted.DIRECT));
    }
    Optional<Instrument> pair = pair(file, name);
    if (pair.isPresent()) {
      return pair;
    }
    Owner owner = tickers.get(name);
    if (owner != null) {
      return Optional.of(of(file, owner, Quoted.DIRECT));
    }
    int dash = name.lastIndexOf('-');
    if (dash > 0
        && isId(name.substring(0, dash))
        && tickers.containsKey(name.substring(dash + 1))) {
      return Optional.of(of(file, new Owner(name.substring(0, dash), Kind.FUND), Quoted.DIRECT));
    }
    return Optional.empty();
  }

  /** What is usual of a subject: a yield is a level in percent, all else a price. */
  Measure measure(String id) {
    return catalog
        .subject(id)
        .map(Subject::kind)
        .filter(kind -> kind == SubjectKind.YIELD || kind == SubjectKind.POLICY_RATE)
        .map(kind -> Measure.RATE)
        .orElse(Measure.PRICE);
  }

  boolean isId(String id) {
    return catalog.subject(id).isPresent() || catalog.entity(id).isPresent();
  }

  private Optional<Instrument> pair(String file, String name) {
    String letters = name.replaceAll("[^a-z]", "");
    if (CROSSES.containsKey(letters)) {
      return Optional.of(
          of(file, new Owner(CROSSES.getOrDefault(letters, ""), Kind.SPOT), Quoted.DIRECT));
    }
    if (letters.length() != PAIR) {
      return Optional.empty();
    }
    String base = letters.substring(0, CODE);
    String counter = letters.substring(CODE);
    if (counter.equals("usd")) {
      return currency(base).map(id -> of(file, new Owner(id, Kind.SPOT), Quoted.DIRECT));
    }
    if (base.equals("usd")) {
      return currency(counter).map(id -> of(file, new Owner(id, Kind.SPOT), Quoted.INVERSE));
    }
    return Optional.empty();
  }

  /** Also of metals and crypto assets, which are quoted like currencies: xauusd, btcusd. */
  private Optional<String> currency(String code) {
    Owner owner = tickers.get(code);
    return Optional.ofNullable(owner)
        .flatMap(each -> catalog.subject(each.id()))
        .filter(subject ->
            switch (subject.kind()) {
              case CURRENCY, METAL, CRYPTO -> true;
              default -> false;
            })
        .map(Subject::id);
  }

  private Instrument of(String file, Owner owner, Quoted quoted) {
    return new Instrument(file, owner.id(), quoted, measure(owner.id()), owner.kind(), 0, "");
  }

  /** Whether a ticker can be of the subject itself and not only of funds that hold it. */
  private static boolean hasLevel(SubjectKind kind) {
    return switch (kind) {
      case STOCKS, BOND, COMMODITY -> false;
      default -> true;
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
