package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Brings the names of the catalog and those of the CRF together: the longest right reading. */
final class Merge {
  private static final Set<String> INDEX_WORDS =
      Set.of(
          "index",
          "indices",
          "average",
          "composite",
          "futures",
          "etf",
          "trust",
          "share",
          "stock",
          "stocks",
          "shares",
          "future",
          "gauge");

  private Merge() {}

  static List<At<Label>> of(Words words, List<Hit> hits, List<At<Label>> crf) {
    Sentence sentence = words.sentence();
    List<Hit> kept = new ArrayList<>(hits);
    List<At<Label>> names = new ArrayList<>();
    for (At<Label> name : crf) {
      List<Hit> inside = hits.stream().filter(hit -> hit.at().overlaps(name)).toList();
      if (inside.isEmpty()) {
        names.add(name);
      } else if (inside.size() == 1) {
        Hit hit = inside.getFirst();
        if (isBesideAnd(name, hit, sentence)) {
          addOtherSide(name, hit, names);
        } else if (winsOver(name, hit, words)) {
          kept.remove(hit);
          names.add(name);
        }
      }
    }
    for (Hit hit : kept) {
      int to = hit.at().to();
      if (hit.name().type() == MentionType.ORGANIZATION) {
        to = LegalForms.end(sentence, to);
      }
      Label label = new Label(hit.name().type(), hit.name().id(), by(hit));
      At<Label> at = new At<>(withoutTitle(sentence, hit), to, label);
      names.removeIf(at::overlaps);
      names.add(at);
    }
    names.sort(Comparator.comparingInt(At::from));
    return names;
  }

  /** "AdExchanger Research and Forrester Research" is two houses where the catalog knows one. */
  private static boolean isBesideAnd(At<Label> name, Hit hit, Sentence sentence) {
    int from = hit.at().from();
    int to = hit.at().to();
    return (from > name.from() + 1 && to == name.to() && sentence.get(from - 1).is("and"))
        || (from == name.from() && to + 1 < name.to() && sentence.get(to).is("and"));
  }

  private static void addOtherSide(At<Label> name, Hit hit, List<At<Label>> names) {
    if (hit.at().from() == name.from()) {
      names.add(new At<>(hit.at().to() + 1, name.to(), name.what()));
    } else {
      names.add(new At<>(name.from(), hit.at().from() - 1, name.what()));
    }
  }

  private static String by(Hit hit) {
    return switch (hit.name().use()) {
      case SHORT -> "short-form";
      case TICKER -> "ticker";
      case SURE, MARKET, NOT -> "catalog";
    };
  }

  /** Where the name starts behind "the" and "President", which some aliases hold. */
  private static int withoutTitle(Sentence sentence, Hit hit) {
    int from = hit.at().from();
    boolean person = hit.name().type() == MentionType.PERSON;
    while (from + 1 < hit.at().to()
        && (sentence.get(from).is("the") || (person && Titles.isTitle(sentence.get(from))))) {
      from++;
    }
    return from;
  }

  /** Whether the CRF's name is the longer and righter one around a name of the catalog. */
  private static boolean winsOver(At<Label> name, Hit hit, Words words) {
    boolean around =
        name.from() <= hit.at().from()
            && hit.at().to() <= name.to()
            && name.size() > hit.at().size();
    if (!around || words.letterCase() != LetterCase.PROSE) {
      return false;
    }
    Sentence sentence = words.sentence();
    if (LegalForms.end(sentence, hit.at().to()) == name.to() && name.from() == hit.at().from()) {
      return false;
    }
    for (int i = name.from(); i < name.to(); i++) {
      if (!hit.at().contains(i) && INDEX_WORDS.contains(sentence.get(i).lower())) {
        return false;
      }
    }
    boolean surname = hit.at().to() == name.to() && hit.at().size() == 1;
    return switch (name.what().type()) {
      case ORGANIZATION -> true;
      case PERSON -> hit.name().type() == MentionType.PERSON || surname;
      case PLACE, SUBJECT, EVENT -> false;
    };
  }
}
