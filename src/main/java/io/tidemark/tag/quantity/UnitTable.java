package io.tidemark.tag.quantity;

import io.tidemark.article.Unit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words and signs for units. A line names the unit, how many of it one of the words is worth,
 * and the words; a final {@code (s)} stands for the word with and without an s. Words stand without
 * a final full stop.
 */
final class UnitTable {
  /** What a unit word is worth: {@code factor} of {@code unit}. */
  record Measure(Unit unit, double factor) {}

  private static final String BEHIND =
      """
      PERCENT 1 % | percent | per cent | pct | pc
      BASIS_POINTS 100 percentage point(s) | percentage | percent point(s) | per cent point(s)
      BASIS_POINTS 100 % point(s) | pct point(s) | pp | ppt | ppts | pps
      BASIS_POINTS 1 basis point(s) | basis pt(s) | bp | bps | bip(s)
      POINTS 1 point(s) | pt(s)
      BARRELS 1 barrel(s) | bbl(s) | barrels of oil equivalent | boe
      BARRELS 1e6 mmbbl(s) | mmb | mmboe
      BARRELS_PER_DAY 1 bpd | b / d | bbl(s) / d | barrel(s) / day | barrel(s) per day | boepd
      BARRELS_PER_DAY 1 barrel(s) a day | barrel(s) daily | barrels each day | bbl(s) per day
      BARRELS_PER_DAY 1 barrels of oil per day | barrels of oil a day | boe / d | boed
      BARRELS_PER_DAY 1e3 kbpd | kb / d | kbd | tb / d
      BARRELS_PER_DAY 1e6 mbpd | mb / d | mbd | mmbpd | mmb / d | mmbbl(s) / d
      OUNCES 1 ounce(s) | oz | troy ounce(s) | fine ounce(s)
      OUNCES 1e6 moz
      TONNES 1 tonne(s) | ton(s) | metric ton(s) | metric tonne(s) | long ton(s) | short ton(s) | mt
      TONNES 1e3 kt | kiloton(s)
      BUSHELS 1 bushel(s) | bu
      CUBIC_FEET 1 cubic feet | cubic foot | cu ft
      CUBIC_FEET 1e3 mcf
      CUBIC_FEET 1e6 mmcf
      CUBIC_FEET 1e9 bcf | bcfd
      CUBIC_FEET 1e12 tcf
      USD 1 dollars | dollar | u.s dollar(s) | us dollar(s) | american dollar(s)
      USD 0.01 cent(s) | u.s cent(s) | us cent(s)
      EUR 1 euros | euro
      EUR 0.01 euro cent(s) | eurocent(s)
      GBP 1 pounds | pound | pound(s) sterling | british pound(s)
      GBP 0.01 pence | penny
      JPY 1 yen | japanese yen
      CNY 1 yuan | renminbi | chinese yuan
      CHF 1 franc(s) | swiss franc(s)
      AUD 1 australian dollar(s)
      AUD 0.01 australian cent(s)
      CAD 1 canadian dollar(s)
      CAD 0.01 canadian cent(s)
      NZD 1 new zealand dollar(s)
      HKD 1 hong kong dollar(s)
      SGD 1 singapore dollar(s)
      TWD 1 taiwan dollar(s)
      INR 1 rupee(s) | indian rupee(s)
      KRW 1 won | korean won | south korean won
      RUB 1 rouble(s) | ruble(s) | russian rouble(s) | russian ruble(s)
      TRY 1 lira | liras | turkish lira | turkish liras
      BRL 1 reais | brazilian real | brazilian reais
      MXN 1 peso(s) | mexican peso(s)
      CLP 1 chilean peso(s)
      COP 1 colombian peso(s)
      PHP 1 philippine peso(s)
      ZAR 1 rand | south african rand
      SEK 1 swedish crown(s) | swedish krona | swedish kronor
      NOK 1 norwegian crown(s) | norwegian kroner
      DKK 1 danish crown(s) | danish kroner
      CZK 1 czech crown(s) | koruna | koruny
      HUF 1 forint(s)
      PLN 1 zloty | zlotys
      ILS 1 shekel(s)
      SAR 1 riyal(s) | saudi riyal(s)
      AED 1 dirham(s)
      THB 1 baht
      MYR 1 ringgit
      IDR 1 rupiah
      VND 1 dong
      NGN 1 naira
      KES 1 kenyan shilling(s)
      """;

  private static final String BEFORE =
      """
      USD 1 $ | us$ | usd$
      AUD 1 a$ | au$
      CAD 1 c$ | ca$ | cdn$
      NZD 1 nz$
      HKD 1 hk$
      TWD 1 nt$
      SGD 1 s$
      BRL 1 r$
      EUR 1 €
      GBP 1 £
      JPY 1 ¥ | jp¥ | ￥
      CNY 1 rmb | cn¥
      INR 1 ₹ | rs | rs.
      KRW 1 ₩
      RUB 1 ₽
      TRY 1 ₺
      THB 1 ฿
      PHP 1 ₱
      NGN 1 ₦
      ILS 1 ₪
      VND 1 ₫
      MYR 1 rm
      """;

  /** Units written against their number; their capitals matter. */
  private static final Map<String, Measure> GLUED =
      Map.of(
          "p", new Measure(Unit.GBP, 0.01),
          "c", new Measure(Unit.USD, 0.01),
          "t", new Measure(Unit.TONNES, 1),
          "mt", new Measure(Unit.TONNES, 1),
          "Mt", new Measure(Unit.TONNES, 1e6));

  private static final Map<String, Measure> BEHIND_WORDS = read(BEHIND);
  private static final Map<String, Measure> BEFORE_WORDS = read(BEFORE);

  private UnitTable() {}

  /** The unit that {@code phrase}, in lower case, means behind a number, or null. */
  static @Nullable Measure behind(String phrase) {
    return BEHIND_WORDS.get(phrase);
  }

  /** The currency that {@code sign}, in lower case, means before a number, or null. */
  static @Nullable Measure before(String sign) {
    return BEFORE_WORDS.get(sign);
  }

  /** The unit that {@code letters} mean when written against a number, or null. */
  static @Nullable Measure glued(String letters) {
    return GLUED.get(letters);
  }

  static boolean isGlued(String letters) {
    return GLUED.containsKey(letters);
  }

  private static Map<String, Measure> read(String table) {
    Map<String, Measure> words = new HashMap<>();
    for (String line : table.lines().toList()) {
      String[] parts = line.split(" ", 3);
      Measure measure = new Measure(Unit.valueOf(parts[0]), Double.parseDouble(parts[1]));
      for (String word : parts[2].split("\\|")) {
        words.put(word.strip().replace("(s)", ""), measure);
        words.put(word.strip().replace("(s)", "s"), measure);
      }
    }
    return Map.copyOf(words);
  }
}
