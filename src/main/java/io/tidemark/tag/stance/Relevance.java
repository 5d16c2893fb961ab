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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences speak of monetary policy or what drives it.
 *
 * <p>What a central bank publishes does wherever it names a topic. In other articles a sentence
 * does that names policy itself, or a central bank (or one of its officials) beside a topic; and in
 * an article with such a sentence also one on inflation, jobs or another figure of the economy. A
 * company's sales and costs never do.
 */
final class Relevance {
  private static final Set<String> POLICY_TOPICS = Set.of("rate", "policy");
  private static final Set<String> POLICY_CUES =
      Set.of("tightening", "easing", "accommodation", "removal", "rate-hike", "rate-cut");
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
    for (int i = 0; i < marked.size(); i++) {
      boolean says = !marked.get(i).topics().isEmpty() || !marked.get(i).cues().isEmpty();
      relevant.add(own ? says : namesPolicy(sentences.get(i), marked.get(i)));
    }
    if (!own && relevant.contains(true)) {
      for (int i = 0; i < marked.size(); i++) {
        relevant.set(i, relevant.get(i) || namesDriver(sentences.get(i), marked.get(i)));
      }
    }
    return relevant;
  }

  private boolean isCentralBank(@Nullable String publisher) {
    return publisher != null && centralBanks.contains(publisher.strip().toLowerCase(Locale.ROOT));
  }

  private boolean namesPolicy(ParsedSentence sentence, MarkedSentence marked) {
    boolean rate =
        marked.topics().stream().anyMatch(topic -> POLICY_TOPICS.contains(topic.what().name()));
    boolean bank = sentence.mentions().stream().anyMatch(at -> isOfCentralBank(at.what()));
    boolean topic = !marked.topics().isEmpty();
    boolean cue = marked.cues().stream().anyMatch(at -> POLICY_CUES.contains(at.what()));
    boolean policyRate =
        sentence.mentions().stream().anyMatch(at -> isKind(at.what(), SubjectKind.POLICY_RATE));
    return policyRate || (bank && (topic || cue)) || (rate && isMonetary(marked));
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
    return marked.topics().stream().anyMatch(topic -> DRIVERS.contains(topic.what().name()))
        || sentence.mentions().stream().anyMatch(at -> isKind(at.what(), SubjectKind.ECONOMY));
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
