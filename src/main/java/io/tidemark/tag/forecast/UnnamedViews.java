package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Quantity;
import io.tidemark.article.When;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import io.tidemark.tag.text.NounPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Views of what the catalog has no name for.
 *
 * <pre>
 * profit margins are likely to shrink           DOWN
 * volatility will stay high                     FLAT
 * expects third-quarter revenue of $32 billion  with a target
 * warned of weaker demand                       DOWN
 * the outlook for memory prices is improving    UP
 * </pre>
 */
final class UnnamedViews {
  private static final Set<String> LOOKING =
      Set.of("expect", "see", "forecast", "anticipate", "predict", "project", "foresee", "warn");
  private static final Set<String> LEADS = Set.of("of", "at", "for", "to", "between", "around");

  /** How far behind the noun its modal, and behind the verb its object, may stand, in tokens. */
  private static final int REACH = 7;

  private final SentenceWords words;
  private final StockMarket market;
  private final List<NounPhrase> phrases;

  private UnnamedViews(SentenceWords words, StockMarket market) {
    this.words = words;
    this.market = market;
    this.phrases =
        NounPhrases.of(
            words.sentence(),
            i ->
                switch (words.pos(i)) {
                  case "VBD", "VBZ", "VBP", "MD" -> true;
                  default -> words.isVerb(i) && LOOKING.contains(words.lemma(i)) || isForecast(i);
                });
  }

  /** The views in {@code words}, none in a clause that one of {@code known} stands in. */
  static List<View> find(SentenceWords words, List<View> known, StockMarket market) {
    UnnamedViews unnamed = new UnnamedViews(words, market);
    List<View> views = new ArrayList<>();
    for (NounPhrase phrase : unnamed.phrases) {
      View view = unnamed.view(phrase);
      if (view != null && !unnamed.isTold(view, known) && !unnamed.isTold(view, views)) {
        views.add(view);
      }
    }
    return views;
  }

  private boolean isTold(View view, List<View> views) {
    return views.stream()
        .anyMatch(other -> words.clauseStart(other.at()) == words.clauseStart(view.at()));
  }

  /** "Acme forecast revenue": taken for a noun. */
  private boolean isForecast(int i) {
    return words.lower(i).equals("forecast")
        && words.sentence().mentions().stream().anyMatch(at -> at.to() == i && isHouse(at))
        && (words.pos(i + 1).startsWith("N") || words.pos(i + 1).startsWith("J"));
  }

  private static boolean isHouse(At<Mention> at) {
    return at.what().type() == MentionType.ORGANIZATION;
  }

  private @Nullable View view(NounPhrase phrase) {
    int head = phrase.head();
    boolean thing = isThing(phrase);
    boolean named =
        words.sentence().mentions().stream()
            .anyMatch(at -> at.contains(head) && at.what().type() != MentionType.SUBJECT);
    if (named || !(thing || isTurn(phrase))) {
      return null;
    }
    View seen = seen(phrase);
    if (seen != null || words.subject(head) != null) {
      return seen;
    }
    int ahead = ahead(phrase);
    if (ahead < 0) {
      return null;
    }
    Direction way = way(ahead, ahead + REACH);
    Quantity target = target(ahead, ahead + REACH);
    boolean tells = way != null || target != null || isTurn(phrase) || isTempered(ahead);
    return !tells ? null : new View(named(phrase), way, target, ahead);
  }

  /** "Profit margins", "earnings declines". */
  private boolean isThing(NounPhrase phrase) {
    int head = phrase.head();
    boolean way = BusinessWords.way(words, head) != null && head > phrase.from();
    return BusinessWords.isThing(words, head) || (way && BusinessWords.isThing(words, head - 1));
  }

  private boolean isTurn(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (BusinessWords.isTurn(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Will be volatile": a state without a direction. */
  private boolean isTempered(int ahead) {
    for (int i = ahead + 1; i < ahead + REACH; i++) {
      if (words.lemma(i).equals("be") || words.lemma(i).equals("become")) {
        int state = i + 1;
        while (words.isAdverb(state)) {
          state++;
        }
        return BusinessWords.isTemper(words, state);
      }
    }
    return false;
  }

  /** "Margins will", "margins are likely to", "the outlook for margins is improving". */
  private int ahead(NounPhrase phrase) {
    boolean outlook =
        words.lower(phrase.from() - 1).equals("for")
            && words.lemma(phrase.from() - 2).equals("outlook");
    for (int i = phrase.to(); i < Math.min(words.size(), phrase.to() + REACH); i++) {
      String lower = words.lower(i);
      boolean likely = lower.equals("likely") || lower.equals("unlikely");
      boolean going = lower.equals("going") && words.lower(i + 1).equals("to");
      if (words.isModal(i) || likely || going) {
        return i;
      }
      boolean be = words.lemma(i).equals("be");
      if (outlook && be) {
        return i;
      }
      boolean quote = lower.equals("“") || lower.equals("\"") || lower.equals("``");
      if (!be && !quote && !words.isAdverb(i) && !isOf(i, phrase)) {
        return -1;
      }
    }
    return -1;
  }

  /** "The impact [of tighter policy] will", two or three words long. */
  private boolean isOf(int i, NounPhrase phrase) {
    boolean of = words.pos(i).equals("IN") && i == phrase.to();
    boolean inside = words.pos(phrase.to()).equals("IN") && i <= phrase.to() + 3;
    return of || (inside && !words.isVerb(i) && !words.lower(i).equals(","));
  }

  /** "Expects revenue of", "sees earnings declines", "warned of weaker demand". */
  private @Nullable View seen(NounPhrase phrase) {
    int verb = phrase.from() - 1;
    boolean bridge =
        words.lower(verb).equals("of") || words.lower(verb).equals("in") || words.isAdverb(verb);
    verb = behindTime(bridge ? verb - 1 : verb);
    boolean looks =
        LOOKING.contains(words.lemma(verb))
            && !words.lemma(verb - 1).equals("be")
            && !words.lower(verb - 1).equals("than")
            && !words.lower(verb - 1).equals("-")
            && (!words.lemma(verb).equals("see") || !words.pos(verb).equals("VBD"));
    if (!looks && !isToBe(verb)) {
      return null;
    }
    Quantity target = target(phrase.from(), phrase.to() + REACH);
    Direction way = isNegated(verb) ? null : way(phrase.from(), phrase.to() + 3);
    return new View(named(phrase), way, target, phrase.head());
  }

  /** "There will be", "there is going to be". */
  private boolean isToBe(int be) {
    boolean ahead = words.isModal(be - 1) || words.lower(be - 1).equals("to");
    int there = words.lower(be - 1).equals("to") ? be - 4 : be - 2;
    return words.lower(be).equals("be") && ahead && words.lower(there).equals("there");
  }

  /** The token in front of a time that ends at {@code last}: "forecast [third-quarter] revenue". */
  private int behindTime(int last) {
    for (At<When> time : words.sentence().times()) {
      if (time.contains(last)) {
        return time.from() - 1;
      }
    }
    return last;
  }

  private boolean isNegated(int verb) {
    String before = words.lower(verb - 1);
    return before.equals("n't") || before.equals("not") || before.equals("never");
  }

  /** The catalog's subject in {@code phrase}, the market if it turns, else the phrase's words. */
  private EntityRef named(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      var subject = words.subject(i);
      EntityRef ref = subject == null ? null : View.ref(subject);
      if (ref != null) {
        return ref;
      }
    }
    boolean of = words.pos(phrase.to()).equals("IN") || words.lower(phrase.to()).equals("to");
    EntityRef ref = ref(phrase);
    boolean whole = isTurn(phrase) && !(of && words.subject(phrase.to() + 1) != null);
    return whole ? new EntityRef(market.entity(), ref.span()) : ref;
  }

  private EntityRef ref(NounPhrase phrase) {
    int from = phrase.from();
    boolean determined = words.pos(from).equals("DT") || words.pos(from).equals("PRP$");
    from = determined && from < phrase.head() ? from + 1 : from;
    return new EntityRef(null, words.sentence().span(from, phrase.head() + 1));
  }

  private @Nullable Direction way(int from, int to) {
    for (int i = from; i < to; i++) {
      Direction direction = BusinessWords.way(words, i);
      if (direction != null) {
        return direction;
      }
      if (words.lower(i).equals(",")) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Quantity target(int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      At<Quantity> quantity = words.quantity(i);
      if (quantity != null) {
        int before = quantity.from() - 1;
        boolean led = LEADS.contains(words.lower(before)) || words.isVerb(before);
        boolean inside = phrases.stream().anyMatch(phrase -> phrase.contains(quantity.from()));
        return led || inside ? quantity.what() : null;
      }
    }
    return null;
  }
}
