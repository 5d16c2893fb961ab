package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts right where the CRF's names begin and end: "Cole [Wilcox]" is one person, "[University
 * Hospital] of [Bonn]" one house, "[Hoon SHANGHAI]" a person and a dateline.
 */
final class Boundaries {
  private static final Set<String> NO_NAME =
      WordSet.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december by reporting editing photo source
          share about the
          """);

  private final Sentence sentence;
  private final List<At<Label>> names;

  private Boundaries(Sentence sentence, List<At<Label>> names) {
    this.sentence = sentence;
    this.names = new ArrayList<>(names);
  }

  static List<At<Label>> refine(Words words, List<At<Label>> names) {
    Boundaries boundaries = new Boundaries(words.sentence(), names);
    for (int i = 0; i < boundaries.names.size(); i++) {
      boundaries.splitDateline(i);
    }
    boundaries.joinPartners();
    for (int i = 0; i < boundaries.names.size(); i++) {
      switch (boundaries.names.get(i).what().type()) {
        case PERSON -> boundaries.wholePerson(i);
        case ORGANIZATION -> boundaries.wholeOrganisation(i);
        default -> {}
      }
    }
    return boundaries.names;
  }

  /** "Kim Kyung-Hoon SHANGHAI": capitals alone after mixed ones begin a dateline. */
  private void splitDateline(int index) {
    At<Label> name = names.get(index);
    if (name.size() < 2 || !isMixed(name.from())) {
      return;
    }
    int last = name.to() - 1;
    String form = sentence.get(last).form();
    if (form.length() > 3
        && form.equals(form.toUpperCase(Locale.ROOT))
        && form.chars().allMatch(Character::isLetter)
        && name.what().type() != MentionType.ORGANIZATION) {
      names.set(index, new At<>(name.from(), last, name.what()));
      names.add(index + 1, new At<>(last, name.to(), new Label(MentionType.PLACE, null, "crf")));
    }
  }

  private boolean isMixed(int token) {
    String form = sentence.get(token).form();
    return form.chars().anyMatch(Character::isLowerCase);
  }

  /** "[Ben] & [Jerry]" is a house, not two people. */
  private void joinPartners() {
    for (int i = 0; i + 1 < names.size(); i++) {
      At<Label> one = names.get(i);
      At<Label> two = names.get(i + 1);
      boolean joined = two.from() == one.to() + 1 && sentence.get(one.to()).form().equals("&");
      if (joined && one.what().type() != MentionType.PLACE) {
        Label house = new Label(MentionType.ORGANIZATION, null, "crf");
        names.set(i, new At<>(one.from(), two.to(), house));
        names.remove(i + 1);
      }
    }
  }

  /** A surname alone takes the first name before it. */
  private void wholePerson(int index) {
    At<Label> name = names.get(index);
    int from = name.from();
    if (name.size() == 1 && from > 0 && isFree(from - 1) && isFirstName(sentence.get(from - 1))) {
      names.set(index, new At<>(from - 1, name.to(), name.what()));
    }
  }

  private boolean isFirstName(Token token) {
    return token.capital()
        && token.pos().equals("NNP")
        && token.form().length() > 1
        && !token.form().equals(token.form().toUpperCase(Locale.ROOT))
        && token.form().chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'')
        && !isNoName(token);
  }

  private void wholeOrganisation(int index) {
    At<Label> name = names.get(index);
    int to = throughOf(LegalForms.end(sentence, name.to()), name.from(), index);
    int from = Heads.isLast(sentence.get(to - 1)) ? backToStart(name.from()) : name.from();
    from = backThroughPlace(from, index);
    if (from != name.from() || to != name.to()) {
      At<Label> whole = new At<>(from, to, name.what());
      names.removeIf(whole::overlaps);
      names.add(Math.min(index, names.size()), whole);
    }
  }

  /** "[University Hospital] of [Bonn]". */
  private int throughOf(int to, int from, int index) {
    if (to + 1 < sentence.size()
        && sentence.get(to).is("of")
        && index + 1 < names.size()
        && names.get(index + 1).from() == to + 1
        && (Heads.isFirst(sentence.get(from)) || Heads.isFirst(sentence.get(to - 1)))) {
      return names.get(index + 1).to();
    }
    return to;
  }

  /** "[Zambia] [Chamber of Mines]". */
  private int backThroughPlace(int from, int index) {
    boolean behindPlace =
        index > 0
            && names.get(index - 1).to() == from
            && names.get(index - 1).what().type() == MentionType.PLACE;
    return behindPlace && Heads.isFirst(sentence.get(from)) ? names.get(index - 1).from() : from;
  }

  /** "Australian Competition and [Consumer Commission]", "Apollon [Wealth Management]". */
  private int backToStart(int from) {
    if (from >= 2 && isAnd(from - 1) && isFree(from - 2) && sentence.get(from - 2).capital()) {
      return backThroughCapitals(from - 2);
    }
    boolean proper = from >= 2 && sentence.get(from - 1).pos().equals("NNP");
    return proper && isOfName(from - 1) ? backThroughCapitals(from - 1) : from;
  }

  private boolean isAnd(int token) {
    return sentence.get(token).is("and") || sentence.get(token).is("&");
  }

  private int backThroughCapitals(int from) {
    int start = from;
    while (start > 0 && isOfName(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isOfName(int token) {
    return isFree(token) && Heads.isNameWord(sentence, token) && !isNoName(sentence.get(token));
  }

  private static boolean isNoName(Token token) {
    return NO_NAME.contains(token.lower()) || Titles.isTitle(token);
  }

  private boolean isFree(int token) {
    for (At<Label> name : names) {
      if (name.contains(token)) {
        return false;
      }
    }
    return true;
  }
}
