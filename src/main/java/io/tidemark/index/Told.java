package io.tidemark.index;

import io.tidemark.article.Mention;
import io.tidemark.article.Move;
import io.tidemark.article.Quantity;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the columns hold of an article's tags: sentences by their numbers, entities by their ids.
 */
record Told(Tellings tellings, Views views, Dictionary ids) {
  static Told in(TaggedArticle tagged) {
    Sentences sentences = Sentences.of(tagged.article());
    Tellings tellings = new Tellings(themes(tagged, sentences), moves(tagged, sentences));
    Views views = new ViewsReader(tagged, sentences).read();
    return new Told(tellings, views, ids(tagged, tellings, views));
  }

  private static List<Tellings.Theme> themes(TaggedArticle tagged, Sentences sentences) {
    List<Tellings.Theme> themes = new ArrayList<>();
    for (ThemeTag theme : tagged.themes()) {
      Sentences.Sentence at = sentences.at(theme.span());
      themes.add(
          new Tellings.Theme(
              themes.size(),
              theme.theme(),
              theme.status(),
              theme.central() ? Tellings.Weight.CENTRAL : Tellings.Weight.ASIDE,
              at.number(),
              at.paragraph()));
    }
    return themes;
  }

  private static List<Tellings.Move> moves(TaggedArticle tagged, Sentences sentences) {
    List<Tellings.Move> moves = new ArrayList<>();
    for (int i = 0; i < tagged.moves().size(); i++) {
      Move move = tagged.moves().get(i);
      String subject = move.subject().entity();
      if (subject != null) {
        Sentences.Sentence at = sentences.at(move.trigger());
        Quantity change = move.change();
        moves.add(
            new Tellings.Move(
                i,
                subject,
                move.direction(),
                move.status(),
                change == null ? Double.NaN : change.value(),
                change == null ? null : change.unit(),
                move.when() == null ? null : move.when().date(),
                move.source(),
                move.themes(),
                at.number(),
                at.paragraph()));
      }
    }
    return moves;
  }

  private static Dictionary ids(TaggedArticle tagged, Tellings tellings, Views views) {
    SortedSet<String> themes = new TreeSet<>();
    SortedSet<String> subjects = ids(tagged.mentions(), Fields.Tag.SUBJECT);
    SortedSet<String> names = new TreeSet<>();
    tellings.themes().forEach(theme -> themes.add(theme.id()));
    for (Tellings.Move move : tellings.moves()) {
      subjects.add(move.subject());
      themes.addAll(move.themes());
      if (move.source() != null) {
        names.add(move.source());
      }
    }
    for (Views.Forecast forecast : views.forecasts()) {
      add(names, forecast.by());
      add(names, forecast.house());
      if (forecast.subject() != null) {
        subjects.add(forecast.subject());
      }
    }
    for (Views.Statement statement : views.statements()) {
      add(names, statement.speaker());
      add(names, statement.house());
    }
    return new Dictionary(List.copyOf(themes), List.copyOf(subjects), List.copyOf(names));
  }

  private static void add(SortedSet<String> names, Views.@Nullable Holder who) {
    if (who != null) {
      names.add(who.key());
    }
  }

  /** The ids of the mentions that stand under {@code tag} among the words. */
  static SortedSet<String> ids(List<Mention> mentions, Fields.Tag tag) {
    SortedSet<String> ids = new TreeSet<>();
    for (Mention mention : mentions) {
      String term = ArticleTokens.term(mention);
      if (term != null && term.startsWith(tag.prefix())) {
        ids.add(term.substring(tag.prefix().length()));
      }
    }
    return ids;
  }
}
