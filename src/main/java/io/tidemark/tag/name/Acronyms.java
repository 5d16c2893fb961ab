package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Kenya Association of Manufacturers (KAM)": the name in full, and what it is called from there.
 */
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&]{1,7}");
  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "&", "on", "in", "de", "to", "-", ",");

  private Acronyms() {}

  /** {@code names} with the acronyms and their full names; {@code memory} keeps what they mean. */
  static List<At<Label>> add(Sentence sentence, List<At<Label>> names, NameMemory memory) {
    List<At<Label>> all = names;
    for (int i = 2; i + 1 < sentence.size(); i++) {
      if (sentence.get(i - 1).form().equals("(")
          && sentence.get(i + 1).form().equals(")")
          && ACRONYM.matcher(sentence.get(i).form()).matches()) {
        int from = start(sentence, i);
        if (from >= 0) {
          all = add(sentence, from, i, all, memory);
        }
      }
    }
    return all;
  }

  private static List<At<Label>> add(
      Sentence sentence, int from, int acronym, List<At<Label>> names, NameMemory memory) {
    @Nullable At<Label> told = null;
    for (At<Label> name : names) {
      boolean inside = name.from() < acronym - 1 && from < name.to();
      if (inside && (told == null || name.size() > told.size())) {
        told = name;
      }
    }
    boolean headed = Heads.isLast(sentence.get(acronym - 2)) || Heads.isFirst(sentence.get(from));
    if (told == null ? !headed : told.what().type() == MentionType.SUBJECT) {
      return names;
    }
    MentionType type = told == null || headed ? MentionType.ORGANIZATION : told.what().type();
    boolean whole = told != null && told.from() <= from && told.to() >= acronym - 1;
    Label label = whole && told != null ? told.what() : new Label(type, null, "acronym");
    if (label.type() == MentionType.PERSON) {
      label = new Label(MentionType.ORGANIZATION, null, "acronym");
    }
    At<Label> full = new At<>(whole && told != null ? told.from() : from, acronym - 1, label);
    At<Label> brief =
        new At<>(acronym, acronym + 1, new Label(label.type(), label.entity(), "acronym"));
    memory.abbreviate(sentence.get(acronym).lower(), label);
    List<At<Label>> all = new ArrayList<>(names);
    all.removeIf(name -> name.overlaps(full) || name.overlaps(brief));
    all.add(full);
    all.add(brief);
    all.sort(Comparator.comparingInt(At::from));
    return all;
  }

  /** Where the words begin whose first letters give the acronym, or -1. */
  private static int start(Sentence sentence, int acronym) {
    String letters = sentence.get(acronym).form().replace("&", "").toUpperCase(Locale.ROOT);
    int letter = letters.length() - 1;
    for (int i = acronym - 2; i >= 0 && letter >= 0; i--) {
      Token token = sentence.get(i);
      boolean small = SMALL.contains(token.lower());
      char first = Character.toUpperCase(token.form().charAt(0));
      if (first == letters.charAt(letter) && (token.capital() || small)) {
        letter--;
        if (letter < 0) {
          return token.capital() ? i : -1;
        }
      } else if (!small && !(LegalForms.isForm(sentence, i) && i > acronym - 4)) {
        return -1;
      }
    }
    return -1;
  }
}
