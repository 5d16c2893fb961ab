package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of an article agree: one form has one type, a full name lends its id to the short
 * one, and a name found once is found wherever it stands.
 */
final class ArticleNames {
  private static final int LONGEST = 6;

  private final NameMemory memory = new NameMemory();

  private ArticleNames() {}

  static List<List<At<Label>>> agree(
      List<Words> sentences, List<List<At<Label>>> names, Setting setting) {
    ArticleNames article = new ArticleNames();
    List<List<At<Label>>> all = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Sentence sentence = sentences.get(i).sentence();
      List<At<Label>> here = Acronyms.add(sentence, names.get(i), article.memory);
      if (sentences.get(i).letterCase() == LetterCase.PROSE) {
        article.memory.learn(sentence, here);
      }
      all.add(here);
    }
    article.memory.settle();
    for (int i = 0; i < all.size(); i++) {
      all.set(
          i,
          article.spread(
              sentences.get(i),
              article.relabel(sentences.get(i), all.get(i), setting.places().get(i))));
    }
    return all;
  }

  private List<At<Label>> relabel(Words words, List<At<Label>> names, List<At<Place>> places) {
    Sentence sentence = words.sentence();
    boolean headline = words.letterCase() == LetterCase.UPPER;
    List<At<Label>> relabelled = new ArrayList<>(names.size());
    for (At<Label> name : names) {
      int end = Evidence.withoutLegalForm(sentence, name);
      String form = NameMemory.key(sentence, name.from(), end);
      boolean guess = name.what().by().equals("crf") && name.what().type() != MentionType.PLACE;
      if (!(headline && guess && memory.isRich() && !memory.knows(form))) {
        relabelled.add(new At<>(name.from(), name.to(), relabelled(name, form)));
      }
    }
    return Geography.apply(sentence, relabelled, places);
  }

  private Label relabelled(At<Label> name, String form) {
    Label label = name.what();
    if (label.type() == MentionType.SUBJECT || label.type() == MentionType.EVENT) {
      return label;
    }
    if (label.entity() != null) {
      boolean lone = name.size() == 1;
      if (lone && label.type() == MentionType.PERSON && memory.isShared(form)) {
        return new Label(label.type(), null, label.by());
      }
      @Nullable Label person = lone && memory.isSurname(form) ? memory.of(form) : null;
      return person != null && label.type() == MentionType.ORGANIZATION ? person : label;
    }
    @Nullable Label known = memory.of(form);
    if (known == null) {
      return label;
    }
    boolean same = known.type() == label.type() && known.entity() == null;
    return same ? label : known;
  }

  /** Adds the known names that stand where nothing was found. */
  private List<At<Label>> spread(Words words, List<At<Label>> names) {
    if (words.letterCase() == LetterCase.LOWER) {
      return names;
    }
    Sentence sentence = words.sentence();
    boolean[] taken = new boolean[sentence.size()];
    for (At<Label> name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        taken[i] = true;
      }
    }
    List<At<Label>> all = new ArrayList<>(names);
    for (int i = 0; i < sentence.size(); i++) {
      @Nullable At<Label> found = taken[i] ? null : longest(sentence, i, taken);
      if (found != null) {
        all.add(found);
        i = found.to() - 1;
      }
    }
    all.sort(Comparator.comparingInt(At::from));
    return all;
  }

  private @Nullable At<Label> longest(Sentence sentence, int from, boolean[] taken) {
    Token first = sentence.get(from);
    if (!first.capital() && !Character.isDigit(first.form().charAt(0))) {
      return null;
    }
    @Nullable At<Label> longest = null;
    for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST); to++) {
      if (taken[to - 1]) {
        break;
      }
      boolean proper = to > from + 1 || first.pos().startsWith("NNP");
      String form = NameMemory.key(sentence, from, to);
      @Nullable Label known = proper && memory.isSettled(form) ? memory.of(form) : null;
      if (known != null && sentence.get(to - 1).capital()) {
        longest = new At<>(from, to, known);
      }
    }
    return longest;
  }
}
