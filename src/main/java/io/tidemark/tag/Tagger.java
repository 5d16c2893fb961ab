package io.tidemark.tag;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.Move;
import io.tidemark.article.Quantity;
import io.tidemark.article.Statement;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import io.tidemark.article.When;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.forecast.ForecastFinder;
import io.tidemark.tag.move.MoveFinder;
import io.tidemark.tag.name.MentionFinder;
import io.tidemark.tag.position.PositionFinder;
import io.tidemark.tag.quantity.QuantityFinder;
import io.tidemark.tag.quantity.TimeFinder;
import io.tidemark.tag.speech.StatementFinder;
import io.tidemark.tag.stance.StanceFinder;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.theme.Explanation;
import io.tidemark.tag.theme.ThemeTagger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, themes, moves, forecasts, statements, stances and positions in annotated text. Safe
 * for many threads.
 */
public final class Tagger {
  private final Catalog catalog;
  private final String version;
  private final MentionFinder mentionFinder;
  private final MoveFinder moveFinder;
  private final ThemeTagger themeTagger;
  private final StatementFinder statementFinder = new StatementFinder();
  private final PositionFinder positionFinder;
  private final StanceFinder stanceFinder;
  private final ForecastFinder forecastFinder = new ForecastFinder();

  /**
   * @param version the program's version, repeated in what is tagged
   */
  public Tagger(Catalog catalog, String version) {
    this.catalog = catalog;
    this.version = version;
    this.mentionFinder = new MentionFinder(catalog);
    this.moveFinder = new MoveFinder(catalog);
    this.themeTagger = new ThemeTagger(catalog);
    this.positionFinder = new PositionFinder(catalog);
    this.stanceFinder = new StanceFinder(catalog);
  }

  /**
   * Why nothing is looked for in {@code article}: it is in another language than English, for which
   * the rules and the annotator are made. A language that could not be told is taken for English,
   * since the texts that leave it open are short, or hold but names and numbers.
   *
   * @return such as {@code language de}; null where it can be tagged
   */
  public static @Nullable String obstacle(Article article) {
    String language = article.language();
    return language == null || language.equals("en") ? null : "language " + language;
  }

  /** All that can be found in {@code text}. */
  public TaggedArticle tag(AnnotatedText text) {
    List<List<At<Mention>>> mentions = mentionFinder.find(text);
    List<ParsedSentence> sentences = parse(text, mentions);
    List<Mention> names = MentionFinder.withInnerPlaces(text, mentions);
    List<ThemeTag> themes = themeTagger.tag(text, names);
    List<Statement> statements = statementFinder.find(sentences);
    List<Move> moves =
        new MoveContext(text.sentences(), statements, themes).complete(moveFinder.find(sentences));
    return new TaggedArticle(
        text.article(),
        names,
        themes,
        moves,
        forecastFinder.find(sentences, statements, moves),
        statements,
        stanceFinder.find(sentences),
        positionFinder.find(sentences),
        catalog.stamp(),
        version,
        null);
  }

  /** {@code article} without tags, and why. */
  public TaggedArticle untagged(Article article, String why) {
    return TaggedArticle.untagged(article, why, catalog.stamp(), version);
  }

  /**
   * The same as {@link #tag}, where nothing but themes and lists of the catalog has changed since
   * {@code text} was tagged.
   *
   * @param tagged {@code text} as it was tagged then
   */
  public TaggedArticle tagThemes(AnnotatedText text, TaggedArticle tagged) {
    List<ThemeTag> themes = themeTagger.tag(text, tagged.mentions());
    MoveContext context = new MoveContext(text.sentences(), tagged.statements(), themes);
    return new TaggedArticle(
        text.article(),
        tagged.mentions(),
        themes,
        context.complete(tagged.moves()),
        tagged.forecasts(),
        tagged.statements(),
        tagged.stances(),
        tagged.positions(),
        catalog.stamp(),
        version,
        null);
  }

  /** The themes alone, just as {@link #tag} finds them. */
  public List<ThemeTag> themes(AnnotatedText text) {
    return themeTagger.tag(text, MentionFinder.withInnerPlaces(text, mentionFinder.find(text)));
  }

  /** What each rule of {@code theme} makes of {@code text}. */
  public List<Explanation> explain(AnnotatedText text, String theme) {
    return themeTagger.explain(
        text, MentionFinder.withInnerPlaces(text, mentionFinder.find(text)), theme);
  }

  private static List<ParsedSentence> parse(AnnotatedText text, List<List<At<Mention>>> mentions) {
    Article article = text.article();
    TimeFinder timeFinder = new TimeFinder(article.published());
    List<ParsedSentence> parsed = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      List<At<Mention>> names = mentions.get(i);
      List<At<When>> times = timeFinder.find(article, sentence, names);
      List<At<?>> taken = new ArrayList<>(names);
      taken.addAll(times);
      List<At<Quantity>> quantities = QuantityFinder.find(article, sentence, taken);
      parsed.add(new ParsedSentence(article, sentence, names, quantities, times));
    }
    return parsed;
  }
}
