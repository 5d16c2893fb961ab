package io.tidemark.tag.quantity;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Published;
import io.tidemark.article.When;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of a sentence and works them out to days, as one would who reads it on the day of
 * publication: "Tuesday" is the last one, "in September" in the future tense the next.
 *
 * <p>A time's words leave out the preposition: of "on Tuesday" they are "Tuesday". What names a
 * futures contract ("gold for December delivery") is no time.
 */
public final class TimeFinder {
  private static final Set<String> CONTRACTS =
      Set.of("delivery", "contract", "contracts", "futures", "future", "expiry", "settlement");

  private static final Set<String> GOODS =
      Set.of(
          ("crude brent wti gold silver copper platinum palladium corn wheat soybeans soybean soy"
                  + " cotton cocoa coffee sugar gasoline")
              .split(" "));
  private static final Set<String> VOLUMES =
      Set.of(
          ("exports imports output production inventories stocks stockpiles supply supplies demand"
                  + " sales throughput")
              .split(" "));

  /** All words that a time can begin with: no other word of letters alone is tried. */
  private static final Set<String> OPENERS =
      Openers.of(
          DayReader.OPENERS,
          PartReader.OPENERS,
          DateReader.OPENERS,
          StretchReader.OPENERS,
          YearReader.OPENERS);

  private final Calendar calendar;

  /**
   * @param published null where it is unknown; then only full dates are worked out
   */
  public TimeFinder(@Nullable Published published) {
    this.calendar = new Calendar(published == null ? null : published.day());
  }

  /**
   * All times of {@code sentence}, in order, none overlapping another.
   *
   * @param taken tokens that hold no time: names ("Russell 2000"), save a month in the name of a
   *     subject ("June CPI inflation")
   */
  public List<At<When>> find(Article article, Sentence sentence, List<? extends At<?>> taken) {
    Pieces p = Pieces.of(sentence, withoutMonths(sentence, taken));
    List<At<When>> found = new ArrayList<>();
    int i = 0;
    while (i < p.size()) {
      Time time = read(p, i, Tense.UNKNOWN);
      if (time == null || isContract(p, i, time.to())) {
        i = time == null ? i + 1 : time.to();
        continue;
      }
      int from = p.token(i);
      int to = p.token(time.to() - 1) + 1;
      Tense tense = Tense.around(sentence, from, to);
      Time told = tense == Tense.UNKNOWN ? time : read(p, i, tense);
      found.add(
          new At<>(
              from,
              to,
              new When(
                  told == null ? time.told() : told.told(), sentence.span(article, from, to))));
      i = time.to();
    }
    return List.copyOf(found);
  }

  private static List<At<?>> withoutMonths(Sentence sentence, List<? extends At<?>> taken) {
    List<At<?>> ranges = new ArrayList<>();
    for (At<?> at : taken) {
      boolean subject =
          at.what() instanceof Mention mention && mention.type() == MentionType.SUBJECT;
      int from = at.from();
      for (int i = at.from(); subject && at.size() > 1 && i < at.to(); i++) {
        if (DateReader.isMonthName(sentence.get(i).lower()) && sentence.get(i).capital()) {
          if (from < i) {
            ranges.add(new At<>(from, i, "name"));
          }
          from = i + 1;
        }
      }
      if (from < at.to()) {
        ranges.add(new At<>(from, at.to(), "name"));
      }
    }
    return ranges;
  }

  private @Nullable Time read(Pieces p, int i, Tense tense) {
    if (!mayOpen(p.text(i))) {
      return null;
    }
    Time day = DayReader.read(p, i, calendar, tense);
    if (day != null) {
      return day;
    }
    Time part = PartReader.read(p, i, calendar, tense);
    if (part != null) {
      return part;
    }
    Time date = DateReader.read(p, i, calendar, tense);
    if (date != null) {
      return date;
    }
    Time stretch = StretchReader.read(p, i, calendar, tense);
    return stretch != null ? stretch : YearReader.read(p, i);
  }

  private static boolean mayOpen(String text) {
    if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
      return NumberReader.isVulgar(text);
    }
    return OPENERS.contains(text) || !Openers.isWord(text);
  }

  /** "December delivery", "Jan. 15 contract", "August gold futures", "U.S. December crude". */
  private static boolean isContract(Pieces p, int from, int to) {
    if (DateReader.month(p, from) == null) {
      return false;
    }
    boolean inMonth = from > 0 && p.tokenAt(from - 1).pos().equals("IN");
    if (!inMonth && GOODS.contains(p.text(to)) && !VOLUMES.contains(p.text(to + 1))) {
      return true;
    }
    for (int i = to; i < to + 3 && i < p.size() && !p.text(i).isEmpty(); i++) {
      if (CONTRACTS.contains(p.text(i))) {
        return true;
      }
      if (!p.tokenAt(i).isNoun()) {
        return false;
      }
    }
    return false;
  }
}
