package io.tidemark.tag.name;

import io.tidemark.catalog.Pattern;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names word by word, so that all that a sentence holds are found in one walk.
 *
 * <p>Edges are words in lower case; whether capitals and inflections are right is asked once a name
 * ends. A sentence is walked from each word that can start a name.
 */
final class NameTrie {
  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(4);
    final List<CatalogName> ends = new ArrayList<>(1);
  }

  NameTrie(List<CatalogName> names) {
    for (CatalogName name : names) {
      Node node = root;
      for (Pattern.Word word : name.words()) {
        String key = word.text().toLowerCase(Locale.ROOT);
        node = node.next.computeIfAbsent(key, k -> new Node());
      }
      node.ends.add(name);
    }
  }

  /** Every name that the sentence holds, also those inside others. */
  List<Hit> find(Words words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.startsToken(i)) {
        walk(root, words, i, i, hits);
      }
    }
    return hits;
  }

  private static void walk(Node node, Words words, int start, int i, List<Hit> hits) {
    if (i > start && words.endsToken(i - 1)) {
      for (CatalogName name : node.ends) {
        if (accepts(name, words, start)) {
          int from = words.firstToken(start);
          int to = words.lastToken(i - 1) + 1;
          hits.add(new Hit(new At<>(from, to, name), i - start));
        }
      }
    }
    if (i == words.size()) {
      return;
    }
    @Nullable Node byForm = node.next.get(words.lower(i));
    if (byForm != null) {
      walk(byForm, words, start, i + 1, hits);
    }
    if (!words.lemma(i).equals(words.lower(i))) {
      @Nullable Node byLemma = node.next.get(words.lemma(i));
      if (byLemma != null) {
        walk(byLemma, words, start, i + 1, hits);
      }
    }
  }

  private static boolean accepts(CatalogName name, Words words, int start) {
    for (int i = 0; i < name.words().size(); i++) {
      if (!words.accepts(name.words().get(i), start + i)) {
        return false;
      }
    }
    return true;
  }
}
