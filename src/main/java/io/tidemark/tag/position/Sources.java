package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which house a figure is from: "according to S3 Partners", "EPFR data showed", "citing …". */
final class Sources {
  private static final Set<String> FIGURES =
      Set.of(
          ("data datum figure number statistic estimate report note analysis survey calculation"
                  + " analyst strategist economist service")
              .split(" "));
  private static final Set<String> TELLING =
      Set.of("say", "show", "report", "estimate", "note", "calculate", "reckon", "write", "find");

  private Sources() {}

  /** The organisation that the sentence of {@code view} gives its figures to, or null. */
  static @Nullable EntityRef find(View view) {
    for (At<Mention> at : view.sentence().mentions()) {
      Mention mention = at.what();
      if (mention.type() == MentionType.ORGANIZATION
          && (isGivenBefore(view, at.from()) || isGivenBehind(view, at.to()))) {
        return new EntityRef(mention.entity(), mention.span());
      }
    }
    return null;
  }

  /** "According to data from", "figures compiled by", "citing". */
  private static boolean isGivenBefore(View view, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
      if (view.is(i, ",") || view.is(i, ";")) {
        return false;
      }
      boolean according = view.is(i, "according") && view.is(i + 1, "to");
      boolean by = view.is(i + 1, "from") || view.is(i + 1, "by") || view.is(i + 2, "by");
      if (according || view.is(i, "citing") || (FIGURES.contains(view.lemma(i)) && by)) {
        return true;
      }
    }
    return false;
  }

  /** "… data showed", "… said", "'s Lipper service showed", "analysts … wrote". */
  private static boolean isGivenBehind(View view, int to) {
    int i = to;
    while (i < Math.min(to + 4, view.size())
        && (view.pos(i).equals("POS")
            || view.pos(i).startsWith("NN")
            || view.pos(i).startsWith("JJ")
            || view.pos(i).startsWith("RB"))) {
      if (FIGURES.contains(view.lemma(i))) {
        return true;
      }
      i++;
    }
    return TELLING.contains(view.lemma(i)) && view.pos(i).startsWith("VB");
  }
}
