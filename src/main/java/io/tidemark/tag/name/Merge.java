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
      } else if (inside.size() == 1 && winsOver(name, inside.getFirst(), words)) {
        kept.remove(inside.getFirst());
        names.add(name);
      }
    }
    for (Hit hit : kept) {
      int to = hit.at().to();
      if (hit.name().type() == MentionType.ORGANIZATION) {
        to = LegalForms.end(sentence, to);
      }
      Label label = new Label(hit.name().type(), hit.name().id(), "catalog");
      At<Label> at = new At<>(hit.at().from(), to, label);
      names.removeIf(at::overlaps);
      names.add(at);
    }
    names.sort(Comparator.comparingInt(At::from));
    return names;
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
    return switch (hit.name().type()) {
      case SUBJECT, PERSON, ORGANIZATION ->
          name.what().type() == MentionType.ORGANIZATION || name.what().type() == hit.name().type();
      case PLACE, EVENT -> false;
    };
  }
}
