package io.tidemark.tag.forecast;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Forecast;
import io.tidemark.article.Move;
import io.tidemark.article.Span;
import io.tidemark.article.Statement;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.SentenceIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds views of the future and who holds them. Safe for use by many threads. */
public final class ForecastFinder {

  /**
   * The forecasts of an article.
   *
   * @param sentences its sentences in order
   * @param statements what is said in it
   * @param moves what moves in it
   */
  public List<Forecast> find(
      List<ParsedSentence> sentences, List<Statement> statements, List<Move> moves) {
    StockMarket market = StockMarket.of(sentences);
    Search search =
        new Search(new Holders(sentences, statements), market, PolicyRate.of(sentences));
    List<List<Move>> told =
        new SentenceIndex(sentences.stream().map(ParsedSentence::sentence).toList())
            .group(moves, Move::trigger);
    for (int i = 0; i < sentences.size(); i++) {
      ParsedSentence sentence = sentences.get(i);
      search.read(new SentenceWords(sentence, market.subjects(sentence)), told.get(i));
    }
    return search.forecasts;
  }

  /** How far in front of a view its modal may stand where nobody is told to hold it, in tokens. */
  private static final int NEAR = 4;

  private static final class Search {
    private final Holders holders;
    private final StockMarket market;
    private final PolicyRate policyRate;
    private final List<Forecast> forecasts = new ArrayList<>();

    /** Who held the views of the sentence before, and that sentence. */
    private @Nullable EntityRef last;

    private @Nullable ParsedSentence before;

    Search(Holders holders, StockMarket market, PolicyRate policyRate) {
      this.holders = holders;
      this.policyRate = policyRate;
      this.market = market;
    }

    void read(SentenceWords words, List<Move> moves) {
      List<View> views = new ArrayList<>(MovedViews.find(words, moves));
      views.addAll(LevelViews.find(words, views));
      views.addAll(NounViews.find(words, views, policyRate));
      views.addAll(StandViews.find(words));
      views.addAll(UnnamedViews.find(words, views, market));
      Span condition = Conditions.find(words);
      views.removeIf(view -> condition != null && condition.contains(words.span(view.at())));
      EntityRef current = null;
      Set<String> seen = new HashSet<>();
      for (View view : views) {
        Statement statement = holders.statement(words.span(view.at()));
        EntityRef holder = holder(words, view, statement, current != null && current.equals(last));
        if (holder == null) {
          continue;
        }
        current = holder;
        String key = holder.span().start() + view.subject().entity() + view.direction();
        if (seen.add(key)) {
          Span content = statement == null ? null : statement.content();
          forecasts.add(forecast(words, view, holder, content, condition));
        }
      }
      forecasts.addAll(PriceTargets.find(words));
      forecasts.addAll(Consensus.find(words));
      last = current;
      before = words.sentence();
    }

    private @Nullable EntityRef holder(
        SentenceWords words, View view, @Nullable Statement statement, boolean going) {
      if (statement != null && !words.isCommonBelief(view.at())) {
        return statement.speaker();
      }
      EntityRef crowd = Holders.crowd(words, view.at());
      if (crowd != null) {
        return crowd;
      }
      EntityRef said = holders.saidBefore(words, view.at());
      if (said != null) {
        return said;
      }
      EntityRef expecting = Expecters.find(words, view);
      return expecting == null && (going || goesOn(words, view)) ? last : expecting;
    }

    /** Whether the sentence goes on with the views of the one before: "After that, it may fall". */
    private boolean goesOn(SentenceWords words, View view) {
      ParsedSentence sentence = words.sentence();
      if (before == null
          || before.sentence().field() != sentence.sentence().field()
          || before.sentence().paragraph() != sentence.sentence().paragraph()) {
        return false;
      }
      for (int i = Math.max(words.clauseStart(view.at()), view.at() - NEAR); i <= view.at(); i++) {
        if (words.isModal(i)) {
          return true;
        }
      }
      return false;
    }

    private static Forecast forecast(
        SentenceWords words,
        View view,
        EntityRef holder,
        @Nullable Span content,
        @Nullable Span condition) {
      ParsedSentence sentence = words.sentence();
      return new Forecast(
          holder,
          view.subject(),
          view.direction(),
          view.target(),
          Horizons.find(words, view.at(), content),
          condition,
          sentence.sentence().span(sentence.article()));
    }
  }
}
