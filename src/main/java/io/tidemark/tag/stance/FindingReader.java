package io.tidemark.tag.stance;

import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes findings of a sentence's topics and trends. */
final class FindingReader {
  private static final Set<String> NEGATIONS =
      Set.of(
          ("not no n't never without neither nor hardly cannot lack little few prevent avoid avoiding"
                  + " preventing absence")
              .split(" "));
  private static final Set<String> AFTER_A = Set.of("little", "few");
  private static final Set<String> LESS = Set.of("less", "least");
  private static final Set<String> PRICES = Set.of("inflation", "expectations");

  /** Adverbs that say how fast a verb moves, not that something is fast. */
  private static final Set<String> PACE =
      Set.of("faster", "rapidly", "briskly", "slower", "more", "less");

  private static final Set<String> COMPOUND_ENDS = Set.of("VBN", "NN", "JJ", "VBD");

  private final MarkedSentence marked;
  private final Words words;
  private final TopicLinker linker;
  private final Scopes scopes;

  FindingReader(MarkedSentence marked) {
    this.marked = marked;
    this.words = marked.words();
    this.linker = new TopicLinker(marked);
    this.scopes = new Scopes(words);
  }

  /** What the sentence says of its topics, in order. */
  List<Finding> read() {
    Set<At<TrendWord>> lessened = lessened();
    List<Finding> findings = new ArrayList<>();
    for (At<TrendWord> trend : marked.trends()) {
      Finding finding = finding(trend, lessened.contains(trend));
      if (finding != null) {
        findings.add(finding);
      }
    }
    for (At<Topic> topic : marked.topics()) {
      Trend level = Levels.trend(words, topic);
      if (level != null) {
        findings.add(new Finding(topic.what(), level.lean(topic.what()), 1));
      }
    }
    return findings;
  }

  private @Nullable Finding finding(At<TrendWord> trend, boolean lessened) {
    Use use = TrendWord.useOf(trend, words);
    if (isOther(trend, use) || linker.nounBehind(trend, use) != null) {
      return null;
    }
    At<Topic> topic = linker.topicOf(trend, use);
    if (topic == null) {
      return null;
    }
    boolean open = lessened || isNegated(trend) || isAim(trend, topic.what());
    int lean = open ? 0 : trend.what().trend(use).lean(topic.what());
    return new Finding(topic.what(), lean, scopes.force(trend.from()));
  }

  /** The nouns that a word before them makes less of: the decline of "a slower decline". */
  private Set<At<TrendWord>> lessened() {
    Set<At<TrendWord>> all = new HashSet<>();
    for (At<TrendWord> trend : marked.trends()) {
      Use use = TrendWord.useOf(trend, words);
      At<TrendWord> noun = isOther(trend, use) ? null : linker.nounBehind(trend, use);
      if (noun != null && trend.what().trend(use).lessens()) {
        all.add(noun);
      }
    }
    return all;
  }

  /** Whether the word says something else: "firms", "grew faster", "high-skilled". */
  private boolean isOther(At<TrendWord> trend, Use use) {
    int i = trend.from();
    if (use != Use.STATE) {
      return words.is(i, "firms");
    }
    int to = trend.to();
    boolean compound =
        words.is(to, "-")
            && COMPOUND_ENDS.contains(words.pos(to + 1))
            && marked.topic(to + 1) == null;
    return compound || (words.isOneOf(i, PACE) && isMovedBefore(i));
  }

  private boolean isMovedBefore(int i) {
    for (int before = Math.max(0, i - 3); before < i; before++) {
      if (marked.trend(before) != null && words.pos(before).startsWith("VB")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(At<TrendWord> trend) {
    int from = trend.from();
    for (int i = Math.max(0, from - 3); i < from; i++) {
      boolean some = words.isOneOf(i, AFTER_A) && words.is(i - 1, "a");
      if (words.isOneOf(i, NEGATIONS) && !some) {
        return true;
      }
    }
    return words.isOneOf(from - 1, LESS);
  }

  /** Whether falling inflation is what somebody works for: "bring inflation down". */
  private boolean isAim(At<TrendWord> trend, Topic topic) {
    return PRICES.contains(topic.name())
        && marked.cues().stream()
            .anyMatch(cue -> cue.what().equals("inflation-fight") && cue.contains(trend.from()));
  }
}
