package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Views told as a stand: "bullish on gold", "go underweight European shares". */
final class StandViews {
  private static final int REACH = 6;

  private static final Map<String, Direction> STANDS =
      Map.of(
          "bullish", Direction.UP,
          "overweight", Direction.UP,
          "upbeat", Direction.UP,
          "bearish", Direction.DOWN,
          "underweight", Direction.DOWN,
          "downbeat", Direction.DOWN);

  private StandViews() {}

  static List<View> find(SentenceWords words) {
    List<View> views = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Direction direction = STANDS.get(words.lower(i));
      EntityRef subject = direction == null ? null : behind(words, i);
      if (subject != null) {
        views.add(new View(subject, direction, null, words.tokenAt(subject.span())));
      }
    }
    return views;
  }

  private static @Nullable EntityRef behind(SentenceWords words, int stand) {
    for (int i = stand + 1; i < stand + REACH; i++) {
      At<Mention> subject = words.subject(i);
      if (subject != null) {
        return View.ref(subject);
      }
      if (words.isVerb(i) || words.lower(i).equals(",")) {
        return null;
      }
    }
    return null;
  }
}
