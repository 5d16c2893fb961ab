package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the gazetteer knows better than the CRF. */
final class Geography {
  private static final Label PLACE = new Label(MentionType.PLACE, null, "gazetteer");

  private Geography() {}

  /**
   * {@code names} with the places known by name: missed ones, ones in part, ones taken for houses.
   */
  static List<At<Label>> apply(Sentence sentence, List<At<Label>> names, List<At<Place>> places) {
    List<At<Label>> all = new ArrayList<>(names);
    for (At<Place> place : places) {
      if (place.what().kind() == Place.Kind.PEOPLE) {
        all.removeIf(name -> isSame(name, place) && name.what().type() == MentionType.PLACE);
        continue;
      }
      List<At<Label>> there = names.stream().filter(name -> name.overlaps(place)).toList();
      if (there.stream().allMatch(name -> mayBe(name, place))) {
        all.removeAll(there);
        all.add(
            new At<>(
                place.from(),
                place.to(),
                there.size() == 1
                        && isSame(there.getFirst(), place)
                        && there.getFirst().what().type() == MentionType.PLACE
                    ? there.getFirst().what()
                    : PLACE));
      }
    }
    all.sort(Comparator.comparingInt(At::from));
    return all;
  }

  private static boolean mayBe(At<Label> name, At<Place> place) {
    Label label = name.what();
    boolean inside = place.from() <= name.from() && name.to() <= place.to();
    return inside
        && switch (label.type()) {
          case PLACE -> true;
          case ORGANIZATION -> label.entity() == null;
          case PERSON -> label.entity() == null && place.what().kind() == Place.Kind.LAND;
          case SUBJECT, EVENT -> false;
        };
  }

  private static boolean isSame(At<?> one, At<?> two) {
    return one.from() == two.from() && one.to() == two.to();
  }
}
