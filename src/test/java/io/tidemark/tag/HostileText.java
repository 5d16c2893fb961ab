package io.tidemark.tag;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody should send, of any length. */
enum HostileText {
  PROSE(words -> sentences(words, " ", 17)),
  NO_PUNCTUATION(words -> sentences(words, " ", 17).replaceAll("[.,%$“”]", "")),
  ALL_CAPITALS(words -> sentences(words, " ", 17).toUpperCase(java.util.Locale.ROOT)),
  ALL_LINES(words -> sentences(words, "\n", 3)),
  ALL_PARAGRAPHS(words -> sentences(words, "\n\n", 5)),
  NUMBERS(words -> tokens(words, List.of("1,234.5", "67.8%", "$9.10", "-3", "2024", "1/4", "16"))),
  NAMES(words -> tokens(words, List.of("Gold", "Powell", "Apple", "Huatai", "the", "Fed", "and"))),
  MOVES(words -> tokens(words, List.of("gold", "rose", "2%", "oil", "fell", "to", "$70", ","))),
  SPEECH(words -> tokens(words, List.of("“", "said", "Powell", "”", "expects", "that", "he"))),
  FORECASTS(words -> tokens(words, List.of("gold", "will", "reach", "$3,000", "by", "June", "if"))),
  COMMAS(words -> tokens(words, List.of(",", ";", "-", "(", ")", "’s", "."))),
  DIGITS(words -> "Gold rose " + "7".repeat(words * 5) + " percent on Tuesday."),
  LETTERS(words -> "Gold rose " + "a".repeat(words * 5) + " on Tuesday."),
  HYPHENS(words -> "Gold rose " + "year-".repeat(words) + "end on Tuesday."),
  EMOJI(words -> tokens(words, List.of("📈", "gold", "🚀🚀", "rose", "👨‍👩‍👧", "2%", "é́"))),
  RIGHT_TO_LEFT(words -> tokens(words, List.of("ارتفع", "الذهب", "2%", "עלה", "gold", "rose"))),
  CHINESE(words -> "黄金上涨百分之二".repeat(words / 4)),
  SLASHES(words -> "Gold rose a" + "/b.c_d&e".repeat(words) + " on Tuesday."),
  EMOJI_RUN(words -> "📈🚀".repeat(words)),
  BRACKETS(words -> "(".repeat(words) + "gold rose 2%" + ")".repeat(words)),
  QUOTES(words -> "“gold rose 2% ".repeat(words / 3)),
  NUL(words -> tokens(words, List.of("gold\0rose", "2%", "\0", "oil", "\u0001", "fell", "\uFFFF"))),
  BROKEN_SURROGATES(words -> tokens(words, List.of("gold", "\uD83D", "rose", "\uDE80", "2%"))),
  BLANKS(words -> "Gold" + " \t\u00a0\u3000".repeat(words) + "rose 2%.");

  private static final List<String> SENTENCES =
      List.of(
          "Gold rose 1.2% to $2,411 an ounce on Tuesday as traders bet on a rate cut",
          "“Yields will fall to 3.5% by the end of the year,” said Ann Marlowe of Marlowe Securities",
          "The S&P 500 slipped, while the Nasdaq added 0.2 percent and the yen hit a record low",
          "Analysts expect Brent crude to average $85 a barrel next quarter if supply tightens",
          "Hedge funds raised net short positions in Treasury futures by 20,000 contracts");

  @SuppressWarnings("ImmutableEnumChecker") // The functions above hold no state.
  private final Function<Integer, String> maker;

  HostileText(Function<Integer, String> maker) {
    this.maker = maker;
  }

  /** About {@code words} words of it. */
  String of(int words) {
    return maker.apply(words);
  }

  /** Words of market news, a full stop behind every {@code length} of them. */
  private static String sentences(int words, String gap, int length) {
    List<String> all = List.of(String.join(" and ", SENTENCES).split(" "));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(all.get(i * 7 % all.size()));
      text.append(i % length == length - 1 ? "." + gap : " ");
    }
    return text.toString();
  }

  private static String tokens(int words, List<String> tokens) {
    Random random = new Random(words);
    return IntStream.range(0, words)
        .mapToObj(i -> tokens.get(random.nextInt(tokens.size())))
        .collect(Collectors.joining(" "));
  }
}
