package io.tidemark.tag.text.model;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import io.tidemark.tag.text.feature.HashIndex;
import io.tidemark.tag.text.pos.LexiconEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The words that the part-of-speech model knows. */
final class Lexicon {
  private static final int COMMON = 5;

  private final Object dictionary;
  private final TTags tags;
  private final List<String> names;
  private final HashedTexts words = new HashedTexts();
  private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Lexicon(MaxentTagger tagger, TTags tags) {
    this.dictionary = Hidden.field(tagger, "dict");
    this.tags = tags;
    this.names = IntStream.range(0, tags.getSize()).mapToObj(tags::getTag).toList();
    number(new LexiconEntry(true, LexiconEntry.NO_TAG, numbers(tags.getOpenTagsArray())));
    new TreeMap<>(counts()).keySet().forEach(this::add);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> counts() {
    return (Map<String, Object>) Hidden.field(dictionary, "dict");
  }

  private void add(String word) {
    int seen = (Integer) Objects.requireNonNull(Hidden.call(dictionary, "sum", word));
    String first = (String) Hidden.call(dictionary, "getFirstTag", word);
    Object its = seen == 0 ? tags.getOpenTagsArray() : Hidden.call(dictionary, "getTags", word);
    words.add(
        word,
        number(
            new LexiconEntry(
                seen < COMMON,
                first == null ? "" : first,
                numbers((String[]) Objects.requireNonNull(its)))));
  }

  private int number(LexiconEntry entry) {
    entries.putIfAbsent(entry.print(), entry);
    return numbers.computeIfAbsent(entry.print(), line -> numbers.size());
  }

  /** The numbers of {@code its} and of those that a word with one of them can have too. */
  private byte[] numbers(String[] its) {
    Object all = Hidden.call(tags, "deterministicallyExpandTags", its);
    String[] expanded = (String[]) Objects.requireNonNull(all);
    byte[] found = new byte[expanded.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = (byte) names.indexOf(expanded[i]);
    }
    return found;
  }

  String[] tags() {
    return names.toArray(new String[0]);
  }

  HashIndex words() {
    return words.index();
  }

  LexiconEntry[] entries() {
    return entries.values().toArray(new LexiconEntry[0]);
  }
}
