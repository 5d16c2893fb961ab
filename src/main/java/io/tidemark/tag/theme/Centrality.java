package io.tidemark.tag.theme;

import io.tidemark.article.Field;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which themes an article rests on: those of its title and first sentence, those of its opening
 * that it comes back to, and those told again and again.
 *
 * <p>Sentences are counted, not paragraphs: many sources have lost their paragraphs, and in news
 * the opening paragraphs are a sentence each.
 */
final class Centrality {
  private static final int OPENING_SENTENCES = 3;
  private static final int TOLD_AGAIN = 2;
  private static final int TOLD_OFTEN = 3;
  private static final double TOLD_OFTEN_SHARE = 0.15;

  private final Set<String> first = new HashSet<>();
  private final Set<String> opening = new HashSet<>();
  private final Map<String, Set<Sentence>> carrying = new HashMap<>();
  private final double often;

  Centrality(AnnotatedText text, List<Told> told) {
    List<Sentence> body = text.sentences().stream().filter(s -> s.field() == Field.BODY).toList();
    for (Told one : told) {
      Sentence sentence = one.sentence();
      if (sentence.field() == Field.TITLE || sentence.end() <= endOf(1, body)) {
        first.add(one.theme());
      } else if (sentence.end() <= endOf(OPENING_SENTENCES, body)) {
        opening.add(one.theme());
      }
      carrying.computeIfAbsent(one.theme(), t -> new HashSet<>()).add(sentence);
    }
    often = Math.max(TOLD_OFTEN, TOLD_OFTEN_SHARE * text.sentences().size());
  }

  boolean isCentral(String theme) {
    int times = carrying.getOrDefault(theme, Set.of()).size();
    return first.contains(theme)
        || (opening.contains(theme) && times >= TOLD_AGAIN)
        || times >= often;
  }

  private static int endOf(int sentences, List<Sentence> body) {
    return body.isEmpty() ? 0 : body.get(Math.min(sentences, body.size()) - 1).end();
  }
}
