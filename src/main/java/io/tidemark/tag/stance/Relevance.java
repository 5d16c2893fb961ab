package io.tidemark.tag.stance;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.catalog.Expansion;
import io.tidemark.catalog.Name;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences speak of monetary policy or what drives it.
 *
 * <p>What a central bank publishes does wherever it names a topic. Another article is about it if a
 * sentence names a policy rate or monetary policy, a central bank that tightens or eases, or the
 * rate of inflation; there a sentence does that names one of these, or a central bank beside
 * output, jobs, prices or rates, or a figure of the economy. A company's sales and costs never do.
 */
final class Relevance {
  private static final Set<String> POLICY_TOPICS = Set.of("rate", "policy");
  private static final Set<String> POLICY_CUES =
      Set.of("tightening", "easing", "accommodation", "removal", "rate-hike", "rate-cut");

  /**
   * Groups that a central bank is named with as a maker of policy, not as a supervisor of banks.
   */
  private static final Set<String> ECONOMIC_GROUPS =
      Set.of("prices", "activity", "labor", "slack", "policy", "yields", "supply", "money");

  private static final Set<String> INFLATION = Set.of("inflation", "expectations");
  private static final Set<String> DRIVERS =
      Set.of("inflation", "expectations", "unemployment", "slack", "utilization");

  private final Catalog catalog;
  private final Set<String> centralBanks = new HashSet<>();

  Relevance(Catalog catalog) {
    this.catalog = catalog;
    for (Entity entity : catalog.entities()) {
      if (entity.kind() == EntityKind.CENTRAL_BANK) {
        for (Name name : entity.names()) {
          Expansion.of(name.pattern()).forEach(words -> centralBanks.add(text(words)));
        }
      }
    }
  }

  private static String text(List<Pattern.Word> words) {
    return words.stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** For each sentence whether it is relevant. */
  List<Boolean> of(List<ParsedSentence> sentences, List<MarkedSentence> marked) {
    List<Boolean> relevant = new ArrayList<>();
    boolean own = !sentences.isEmpty() && isCentralBank(sentences.getFirst().article().publisher());
    boolean about = false;
    for (int i = 0; i < marked.size(); i++) {
      ParsedSentence sentence = sentences.get(i);
      MarkedSentence words = marked.get(i);
      boolean policy = namesPolicy(sentence, words);
      boolean says = !words.topics().isEmpty() || !words.cues().isEmpty();
      boolean driver = policy || namesDriver(sentence, words);
      about = about || policy || names(words, INFLATION);
      relevant.add(own ? says : driver);
    }
    return own || about ? relevant : Collections.nCopies(relevant.size(), false);
  }

  private boolean isCentralBank(@Nullable String publisher) {
    return publisher != null && centralBanks.contains(publisher.strip().toLowerCase(Locale.ROOT));
  }

  private boolean namesPolicy(ParsedSentence sentence, MarkedSentence marked) {
    boolean cue = marked.cues().stream().anyMatch(at -> POLICY_CUES.contains(at.what()));
    boolean policyRate =
        sentence.mentions().stream().anyMatch(at -> isKind(at.what(), SubjectKind.POLICY_RATE));
    return policyRate || (cue && namesCentralBank(sentence)) || isMonetary(marked);
  }

  /** "Policy" alone can be any government's; "monetary policy" and a target rate cannot. */
  private static boolean isMonetary(MarkedSentence marked) {
    for (At<Topic> at : marked.topics()) {
      boolean alone = at.what().is("policy") && at.size() == 1;
      if (POLICY_TOPICS.contains(at.what().name()) && !alone) {
        return true;
      }
    }
    return false;
  }

  private boolean namesDriver(ParsedSentence sentence, MarkedSentence marked) {
    boolean economic =
        marked.topics().stream().anyMatch(at -> ECONOMIC_GROUPS.contains(at.what().group()));
    return names(marked, DRIVERS)
        || (economic && namesCentralBank(sentence))
        || sentence.mentions().stream().anyMatch(at -> isKind(at.what(), SubjectKind.ECONOMY));
  }

  private static boolean names(MarkedSentence marked, Set<String> topics) {
    return marked.topics().stream().anyMatch(at -> topics.contains(at.what().name()));
  }

  private boolean namesCentralBank(ParsedSentence sentence) {
    return sentence.mentions().stream().anyMatch(at -> isOfCentralBank(at.what()));
  }

  private boolean isOfCentralBank(Mention mention) {
    if (mention.entity() == null || mention.type() == MentionType.SUBJECT) {
      return false;
    }
    return catalog.entity(mention.entity()).map(this::isOfCentralBank).orElse(false);
  }

  private boolean isOfCentralBank(Entity entity) {
    if (entity.kind() == EntityKind.CENTRAL_BANK) {
      return true;
    }
    return entity.affiliation() != null
        && catalog
            .entity(entity.affiliation())
            .map(house -> house.kind() == EntityKind.CENTRAL_BANK)
            .orElse(false);
  }

  private boolean isKind(Mention mention, SubjectKind kind) {
    return mention.entity() != null
        && catalog.subject(mention.entity()).map(subject -> subject.kind() == kind).orElse(false);
  }
}
