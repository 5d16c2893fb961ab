package io.tidemark.tag.move;

import io.tidemark.article.When;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.At;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds when it happened: the time of the trigger's own clause, or the one it all opens with. */
final class WhenFinder {
  /** Words before a time that make it no answer to "when". */
  private static final Set<String> STRETCHES =
      Set.of("since", "from", "until", "till", "than", "for", "through", "past", "of", "to");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ";", "as", "after", "before", "while", "which", "that", "and", "but", "amid", "because",
          "with");

  private static final Set<String> COMPARING = Set.of("from", "than", "versus", "vs");

  private static final Set<String> CONTRACTS =
      Set.of("contract", "contracts", "delivery", "settlement", "futures", "future", "expiry");

  private static final Set<String> PERIODS =
      Set.of("week", "month", "quarter", "year", "session", "day", "half");

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  private final SentenceView view;

  WhenFinder(SentenceView view) {
    this.view = view;
  }

  /**
   * The time of {@code trigger}, or null.
   *
   * @param from no time before this token is its own
   * @param to nor any from this token on
   */
  @Nullable When find(Trigger trigger, int from, int to) {
    if (trigger.kind() == Kind.ATTRIBUTE) {
      return null;
    }
    At<When> behind = near(trigger.to(), Math.min(to, trigger.to() + 14), 1);
    if (behind != null) {
      return behind.what();
    }
    At<When> before = near(trigger.from() - 1, Math.max(from, trigger.from() - 6) - 1, -1);
    return before != null ? before.what() : leading();
  }

  /** The first time from {@code start} towards {@code end}, in the same clause. */
  private @Nullable At<When> near(int start, int end, int step) {
    boolean compared = false;
    for (int i = start; i != end && i >= 0 && i < view.size(); i += step) {
      At<When> at = view.time(i);
      if (at != null && (compared || tellsWhen(at))) {
        return compared ? null : at;
      }
      // "down from 3.5 % in January": the time of what it is compared with.
      compared = step > 0 && (compares(i) || compared && !view.lower(i).equals("to"));
      boolean leaves =
          view.is(i, CLAUSE_ENDS) || view.pos(i).startsWith("VB") && !view.isAuxiliary(i);
      if (leaves) {
        return null;
      }
    }
    return null;
  }

  /** "down from", "higher than", but not "more than". */
  private boolean compares(int i) {
    return view.is(i, COMPARING)
        && (!view.lower(i).equals("than") || view.is(i - 1, Set.of("higher", "lower")));
  }

  /** Whether a time is when it happened: no stretch, no month of a contract. */
  private boolean tellsWhen(At<When> at) {
    if (view.is(at.to(), POSSESSIVES)) {
      return true;
    }
    if (view.phrase(at.from()) != null || names(at)) {
      return false;
    }
    String before = view.lower(at.from() - 1);
    if (before.equals("for")) {
      return view.is(at.from() + 1, PERIODS) || view.is(at.from() + 2, PERIODS);
    }
    return !STRETCHES.contains(before);
  }

  /** "the July contract", "April crude", "delivery in September": a month that names a contract. */
  private boolean names(At<When> at) {
    return view.moves(view.mention(at.to()))
        || view.is(at.to(), CONTRACTS)
        || view.lower(at.from() - 1).equals("in") && view.is(at.from() - 2, CONTRACTS);
  }

  /** The time that a sentence opens with holds for all that it tells: "On Tuesday, …". */
  private @Nullable When leading() {
    At<When> first = view.time(0) != null ? view.time(0) : view.time(1);
    if (first == null || !view.lower(first.to()).equals(",") || names(first)) {
      return null;
    }
    return first.what();
  }
}
