package io.tidemark.tag.forecast;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What "the market" and "stocks" stand for where they carry no country: the shares whose indices
 * the article names.
 *
 * @param entity the group of shares, or null where the article names no index
 */
record StockMarket(@Nullable String entity) {
  private static final Set<String> AMERICAN =
      Set.of("sp500", "dow-jones", "nasdaq-composite", "nasdaq-100", "russell-2000", "us-stocks");
  private static final Set<String> EUROPEAN =
      Set.of(
          "stoxx-600",
          "euro-stoxx-50",
          "ftse-100",
          "dax",
          "cac-40",
          "ftseurofirst-300",
          "europe-stocks");
  private static final Set<String> NAMES = Set.of("stocks", "equities");

  static StockMarket of(List<ParsedSentence> sentences) {
    int american = 0;
    int european = 0;
    for (ParsedSentence sentence : sentences) {
      for (At<Mention> at : sentence.mentions()) {
        String entity = at.what().entity();
        american += entity != null && AMERICAN.contains(entity) ? 1 : 0;
        european += entity != null && EUROPEAN.contains(entity) ? 1 : 0;
      }
    }
    if (american + european == 0) {
      return new StockMarket(null);
    }
    return new StockMarket(american >= european ? "us-stocks" : "europe-stocks");
  }

  /** The subjects of {@code sentence}, with the market where it is meant, in order. */
  List<At<Mention>> subjects(ParsedSentence sentence) {
    List<At<Mention>> subjects = new ArrayList<>();
    for (At<Mention> at : sentence.mentions()) {
      if (at.what().type() == MentionType.SUBJECT) {
        subjects.add(at);
      }
    }
    for (int i = 0; entity != null && i < sentence.size(); i++) {
      int token = i;
      boolean named = sentence.mentions().stream().anyMatch(at -> at.contains(token));
      if (!named && isMarket(sentence, i)) {
        subjects.add(
            new At<>(
                i,
                i + 1,
                new Mention(sentence.span(i, i + 1), MentionType.SUBJECT, entity, "market")));
      }
    }
    subjects.sort(Comparator.comparingInt(At::from));
    return List.copyOf(subjects);
  }

  private static boolean isMarket(ParsedSentence sentence, int i) {
    Token token = sentence.get(i);
    if (NAMES.contains(token.lower())) {
      return i == 0 || !sentence.get(i - 1).isNoun() && !sentence.get(i - 1).form().equals("-");
    }
    return token.is("market")
        && i > 0
        && (sentence.get(i - 1).is("the") || sentence.get(i - 1).is("stock"));
  }
}
