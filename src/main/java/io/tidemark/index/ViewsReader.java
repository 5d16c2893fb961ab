package io.tidemark.index;

import io.tidemark.article.Forecast;
import io.tidemark.article.Quantity;
import io.tidemark.article.Statement;
import io.tidemark.article.TaggedArticle;
import io.tidemark.speaker.House;
import io.tidemark.speaker.Speaker;
import io.tidemark.speaker.Speakers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article's views from its tags and the words around them. */
final class ViewsReader {
  private final TaggedArticle tagged;
  private final Sentences sentences;
  private final Speakers speakers;
  private final Targets targets;

  ViewsReader(TaggedArticle tagged, Sentences sentences) {
    this.tagged = tagged;
    this.sentences = sentences;
    this.speakers = Speakers.of(tagged);
    this.targets = new Targets(tagged);
  }

  Views read() {
    List<Views.Forecast> forecasts = new ArrayList<>();
    for (Forecast forecast : tagged.forecasts()) {
      forecasts.add(forecast(forecasts.size(), forecast));
    }
    List<Views.Statement> statements = new ArrayList<>();
    for (int i = 0; i < tagged.statements().size(); i++) {
      Statement statement = tagged.statements().get(i);
      if (Spoken.isSaid(statement.cue().text())) {
        statements.add(statement(i, statement));
      }
    }
    List<Views.Stance> stances = new ArrayList<>();
    for (var stance : tagged.stances()) {
      int sentence = sentences.at(stance.span()).number();
      stances.add(new Views.Stance(stance.label(), stance.score(), sentence));
    }
    return new Views(forecasts, statements, stances);
  }

  private Views.Forecast forecast(int number, Forecast forecast) {
    Sentences.Sentence at = sentences.at(forecast.span());
    Quantity target = forecast.target();
    Speaker by = speakers.of(forecast);
    return new Views.Forecast(
        number,
        Views.Holder.of(by),
        house(by),
        forecast.subject().entity(),
        forecast.direction(),
        target == null ? null : targets.read(target, forecast.span()),
        forecast.horizon() == null ? null : forecast.horizon().date(),
        forecast.condition() == null ? Views.Condition.NONE : Views.Condition.TOLD,
        targets.age(forecast),
        at.number(),
        at.paragraph());
  }

  private Views.Statement statement(int number, Statement statement) {
    Sentences.Sentence first = sentences.at(statement.content());
    Sentences.Sentence last =
        sentences.at(statement.content().field(), statement.content().end() - 1);
    Speaker speaker = speakers.of(statement);
    return new Views.Statement(
        number,
        speaker == null || speaker.kind() == Speaker.Kind.NOBODY ? null : Views.Holder.of(speaker),
        speaker == null ? null : house(speaker),
        first.number(),
        last.number(),
        first.paragraph());
  }

  private static Views.@Nullable Holder house(Speaker speaker) {
    House house = speaker.house();
    return house == null ? null : Views.Holder.of(house.entity(), house.name(), Speaker.Kind.HOUSE);
  }
}
