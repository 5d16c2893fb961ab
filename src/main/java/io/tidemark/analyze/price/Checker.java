package io.tidemark.analyze.price;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Article;
import io.tidemark.article.Direction;
import io.tidemark.article.Field;
import io.tidemark.article.Move;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.Unit;
import io.tidemark.article.When;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.index.Sentences;
import io.tidemark.price.Change;
import io.tidemark.price.Close;
import io.tidemark.price.Instrument;
import io.tidemark.price.PriceSeries;
import io.tidemark.price.Prices;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds the moves of articles against the series. */
final class Checker {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", Pattern.CASE_INSENSITIVE);
  private static final Pattern FUTURES =
      Pattern.compile("\\bfutures?\\b", Pattern.CASE_INSENSITIVE);

  /** How many days before its publication an article may report of without saying so. */
  private static final int OLDEST_NEWS = 4;

  private static final int LONGEST_HEDGE = 20;

  private final Prices prices;
  private final Catalog catalog;

  Checker(Prices prices, Catalog catalog) {
    this.prices = prices;
    this.catalog = catalog;
  }

  /** Whether a move tells what can be checked: that it went up or down, and by how much. */
  static boolean isChange(MoveStatus status, Direction direction, @Nullable Unit unit) {
    return status == MoveStatus.REPORTED
        && (direction == Direction.UP || direction == Direction.DOWN)
        && (unit == Unit.PERCENT || unit == Unit.BASIS_POINTS);
  }

  /**
   * Checks one move.
   *
   * @param tagged the article, which has a publication day
   * @param move one of its moves, with a change and a subject
   */
  Check check(TaggedArticle tagged, Move move, int story, @Nullable String publisher) {
    Article article = tagged.article();
    Quantity change = Objects.requireNonNull(move.change());
    String subject = Objects.requireNonNull(move.subject().entity());
    Sentences.Sentence sentence = Sentences.of(article.title(), article.body()).at(move.trigger());
    String text = sentence.field() == Field.TITLE ? article.title() : article.body();
    String quote = text.substring(sentence.start(), sentence.end());
    LocalDate published = Objects.requireNonNull(article.published()).day();
    LocalDate reported = reported(tagged, published);
    Clause clause = clause(sentence, quote, move, change.span());
    Stretch stretch = stretch(clause, move, published, reported);
    double sign = move.direction() == Direction.UP ? 1 : -1;
    boolean isCross = is(subject, SubjectKind.CURRENCY) && CurrencyPair.isCross(subject, clause);
    Optional<PriceSeries> series = isCross ? Optional.empty() : prices.series(subject);
    Optional<Change> happened = series.flatMap(each -> happened(each, stretch));
    Double by =
        series.isPresent() && happened.isPresent() && stretch.kind().isChecked()
            ? by(series.get(), happened.get(), change.unit())
            : null;
    return new Check(
        story,
        subject,
        move.direction(),
        move.themes(),
        sign * change.value(),
        change.unit(),
        stretch,
        series.isEmpty() || stretch.kind().isChecked() && by == null
            ? Outcome.NO_PRICE
            : by == null
                ? Outcome.OTHER_SPAN
                : outcome(sign * by, change, before(article, change.span())),
        by,
        by == null ? null : happened.get().from().day(),
        by == null ? null : happened.get().to().day(),
        new Quotation(
            quote, sentence.field(), sentence.start(), article.id(), publisher, published));
  }

  private static String before(Article article, Span change) {
    String text = change.field() == Field.TITLE ? article.title() : article.body();
    return text.substring(Math.max(0, change.start() - LONGEST_HEDGE), change.start());
  }

  /** How a change that went {@code along} the told way goes with {@code told}. */
  private static Outcome outcome(double along, Quantity told, String before) {
    if (along <= 0) {
      return Outcome.CONTRADICT;
    }
    return Tolerance.of(told, before).holds(along) ? Outcome.AGREE : Outcome.SIGN_ONLY;
  }

  /** In the unit told; null where the series cannot tell it: percent of a yield is either. */
  private static @Nullable Double by(PriceSeries series, Change change, Unit unit) {
    boolean isRate = series.instrument().measure() == Instrument.Measure.RATE;
    if (unit == Unit.BASIS_POINTS) {
      return isRate ? 100 * change.absolute() : null;
    }
    return isRate || Double.isNaN(change.relative()) ? null : 100 * change.relative();
  }

  private static Optional<Change> happened(PriceSeries series, Stretch stretch) {
    if (stretch.kind() == Stretch.Kind.DAY) {
      LocalDate day = stretch.last();
      Optional<Close> close = stretch.told() ? Optional.empty() : series.onOrBefore(day);
      boolean isNews = close.isPresent() && !close.get().day().isBefore(day.minusDays(OLDEST_NEWS));
      return series.change(isNews ? close.get().day() : day);
    }
    Optional<Close> from = series.onOrBefore(stretch.first().minusDays(1));
    Optional<Close> to = series.onOrBefore(stretch.last());
    boolean isWhole =
        from.isPresent()
            && to.isPresent()
            && !from.get().day().isBefore(stretch.first().minusDays(OLDEST_NEWS + 1))
            && !to.get().day().isBefore(stretch.last().minusDays(OLDEST_NEWS))
            && from.get().day().isBefore(to.get().day());
    return isWhole ? Optional.of(series.change(from.get(), to.get())) : Optional.empty();
  }

  private static Clause clause(Sentences.Sentence sentence, String quote, Move move, Span change) {
    Span trigger = move.trigger();
    boolean inside =
        change.field() == sentence.field()
            && change.start() >= sentence.start()
            && change.end() <= sentence.end();
    int start = inside ? Math.min(change.start(), trigger.start()) : trigger.start();
    int end = inside ? Math.max(change.end(), trigger.end()) : trigger.end();
    return Clause.of(
        quote, start - sentence.start(), Math.min(quote.length(), end - sentence.start()));
  }

  private Stretch stretch(Clause clause, Move move, LocalDate published, LocalDate reported) {
    // Futures of an index trade when it does not: they are no closes of it.
    if (is(move.subject().entity(), SubjectKind.INDEX) && FUTURES.matcher(clause.before()).find()) {
      return new Stretch(Stretch.Kind.INTRADAY, reported, reported, false);
    }
    When when = move.when();
    return new StretchReader(published, reported)
        .read(clause, move.trigger().text(), when == null ? null : when.date());
  }

  private boolean is(@Nullable String subject, SubjectKind kind) {
    return subject != null
        && catalog.subject(subject).map(Subject::kind).filter(kind::equals).isPresent();
  }

  /**
   * The day whose events the article reports: its day of publication where its text names that
   * weekday; else the latest weekday that a report in it is dated by, such as Monday's session told
   * after midnight; else the day of publication.
   */
  private static LocalDate reported(TaggedArticle tagged, LocalDate published) {
    String weekday = published.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return tagged.article().body().contains(weekday)
        ? published
        : tagged.moves().stream()
            .filter(move -> move.status() == MoveStatus.REPORTED)
            .map(Move::when)
            .filter(when -> when != null && WEEKDAY.matcher(when.span().text()).matches())
            .map(When::date)
            .filter(day ->
                day != null
                    && !day.isAfter(published)
                    && !day.isBefore(published.minusDays(OLDEST_NEWS)))
            .max(Comparator.naturalOrder())
            .orElse(published);
  }
}
