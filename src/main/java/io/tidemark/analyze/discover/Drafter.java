package io.tidemark.analyze.discover;

import io.tidemark.index.Fields;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes drafts of the rows of one discovery, with sentences of its articles. */
public final class Drafter {
  private static final int MUST = 6;
  private static final int MUST_NOT = 4;

  /** A word that the pattern language takes as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}&]+");

  private final Discovery discovery;
  private final Stretch stretch;
  private final Witnesses witnesses;

  /**
   * @param selection in which {@code discovery} was made
   */
  public Drafter(Searcher searcher, Selection selection, Discovery discovery) {
    this.discovery = discovery;
    this.stretch = new Stretch(searcher, selection, discovery.against());
    this.witnesses = new Witnesses(searcher.snapshot(), stretch.view());
  }

  /** A draft of a row; empty where its phrase cannot be written as a pattern. */
  public Optional<Draft> draft(Discovery.Row row) {
    List<String> stems = row.stems();
    BitSet docs = stretch.docs(stems);
    String last = stems.getLast();
    BitSet others = stretch.allDocs(List.of(last));
    others.andNot(stretch.allDocs(stems));
    List<String> must = quotes(witnesses.with(stems, docs, MUST));
    List<String> mustNot =
        stems.size() > 1
            ? quotes(witnesses.without(stems, last, others, MUST_NOT))
            : quotes(witnesses.without(stems, docs, MUST_NOT));
    String rule = rule(row.pattern(), must);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    String name = row.phrase().substring(0, 1).toUpperCase(Locale.ROOT) + row.phrase().substring(1);
    return Optional.of(
        new Draft(Fields.slug(rule), remarks(row), name, covers(row), rule, must, mustNot));
  }

  private List<String> remarks(Discovery.Row row) {
    return List.of(
        "A draft: look at its rules and sentences, say what it covers, then move it to"
            + " models/themes.",
        "%s: told in %d stories of %s to %s, and in %d of the months before from %s on."
            .formatted(
                row.finding().name().toLowerCase(Locale.ROOT),
                row.counts().stories(),
                discovery.from(),
                discovery.to(),
                row.before(),
                discovery.against()));
  }

  private static String covers(Discovery.Row row) {
    return row.also().isEmpty()
        ? "what is told as " + row.phrase()
        : "what is told as " + row.phrase() + ", with " + String.join(", ", row.also());
  }

  private static List<String> quotes(List<Witnesses.Heard> heard) {
    return heard.stream()
        .map(one -> one.quotation().quote())
        .filter(quote -> quote.chars().noneMatch(Character::isISOControl))
        .toList();
  }

  /** A capital stays only where every sentence has it. */
  private static String rule(String pattern, List<String> sentences) {
    List<String> words = new ArrayList<>();
    for (String word : pattern.split(" ")) {
      if (!PLAIN.matcher(word).matches()) {
        return "";
      }
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = sentences.stream().anyMatch(sentence -> sentence.contains(lower));
      words.add(small ? lower : word);
    }
    return String.join(" ", words);
  }
}
