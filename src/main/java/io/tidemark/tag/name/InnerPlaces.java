package io.tidemark.tag.name;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Places told inside the name of a subject: the Japan of "Japan's Nikkei". */
final class InnerPlaces {
  private InnerPlaces() {}

  static List<Mention> of(Article article, Sentence sentence, List<At<Mention>> mentions) {
    if (mentions.stream().noneMatch(m -> mayHold(sentence, m))) {
      return List.of();
    }
    List<Mention> inner = new ArrayList<>();
    for (At<Place> place : Gazetteer.STANDARD.find(new Words(sentence))) {
      for (At<Mention> mention : mentions) {
        boolean inside =
            mayHold(sentence, mention)
                && mention.from() <= place.from()
                && place.to() <= mention.to()
                && place.size() < mention.size();
        if (inside && place.what().kind() != Place.Kind.PEOPLE) {
          inner.add(
              new Mention(
                  sentence.span(article, place.from(), place.to()),
                  MentionType.PLACE,
                  null,
                  "gazetteer"));
        }
      }
    }
    return inner;
  }

  private static boolean mayHold(Sentence sentence, At<Mention> mention) {
    if (mention.what().type() != MentionType.SUBJECT || mention.size() == 1) {
      return false;
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      if (sentence.get(i).capital()) {
        return true;
      }
    }
    return false;
  }
}
