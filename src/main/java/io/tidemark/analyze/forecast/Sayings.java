package io.tidemark.analyze.forecast;

import io.tidemark.analyze.voice.Voice;
import io.tidemark.analyze.voice.VoiceNames;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.index.Columns;
import io.tidemark.index.Views;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All forecasts that the selected articles tell, read from the index's columns.
 *
 * @param counts of the articles that tell one
 * @param unnamed forecasts left out: nobody with a name holds them
 * @param unknown forecasts left out: the catalog lacks their subject
 * @param undated forecasts left out: their article tells no day
 */
public record Sayings(List<Saying> all, Counts counts, int unnamed, int unknown, int undated) {
  public Sayings {
    all = List.copyOf(all);
  }

  /**
   * Gathers what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static Sayings of(Searcher searcher, Selection selection, Wanted wanted, Catalog catalog) {
    Reader reader = new Reader(wanted, catalog, Counts.Tally.of(searcher.view(selection)));
    searcher.scan(
        selection, (doc, columns) -> reader.read(doc, columns, columns.day(selection.zone())));
    return new Sayings(
        reader.all, reader.tally.counts(), reader.unnamed, reader.unknown, reader.undated);
  }

  /**
   * Which forecasts are asked for; null is any.
   *
   * @param house key or name of a house
   * @param person key or name of a person
   * @param subject catalog id
   */
  public record Wanted(@Nullable String house, @Nullable String person, @Nullable String subject) {
    public static final Wanted ALL = new Wanted(null, null, null);

    private boolean includes(Voice voice, String on) {
      Voice.House of = voice.speaksFor();
      boolean byPerson =
          person == null
              || voice.kind() == Voice.Kind.PERSON && is(person, voice.key(), voice.name());
      return (subject == null || subject.equals(on))
          && (house == null || is(house, of.key(), of.name()))
          && byPerson;
    }

    private static boolean is(String wanted, String key, String name) {
      return wanted.equals(key) || wanted.equalsIgnoreCase(name);
    }
  }

  private static final class Reader {
    private final Wanted wanted;
    private final VoiceNames names;
    private final Catalog catalog;
    private final Counts.Tally tally;
    private final Map<String, @Nullable SubjectKind> kinds = new HashMap<>();
    private final List<Saying> all = new ArrayList<>();
    private int unnamed;
    private int unknown;
    private int undated;

    Reader(Wanted wanted, Catalog catalog, Counts.Tally tally) {
      this.wanted = wanted;
      this.catalog = catalog;
      this.names = new VoiceNames(catalog);
      this.tally = tally;
    }

    void read(int doc, Columns columns, @Nullable LocalDate day) throws IOException {
      boolean any = false;
      for (Views.Forecast forecast : columns.views().forecasts()) {
        Voice voice = names.of(forecast.by(), forecast.house());
        String subject = forecast.subject();
        if (subject == null) {
          unknown++;
        } else if (voice == null) {
          unnamed++;
        } else if (day == null) {
          undated++;
        } else if (forecast.age() == Views.Age.HELD
            && !subject.equals(voice.speaksFor().key())
            && wanted.includes(voice, subject)) {
          Saying.Place place =
              new Saying.Place(doc, forecast.number(), columns.story(), columns.publisherNumber());
          all.add(saying(forecast, place, voice, subject, day));
          any = true;
        }
      }
      if (any) {
        tally.add(columns.story(), columns.publisherNumber());
      }
    }

    private Saying saying(
        Views.Forecast forecast, Saying.Place place, Voice voice, String subject, LocalDate day) {
      Voice.House house = voice.speaksFor();
      boolean person = voice.kind() == Voice.Kind.PERSON;
      Views.Target target = forecast.target();
      Figure figure =
          target == null ? null : Figure.of(target, forecast.direction(), kind(subject));
      LocalDate horizon = forecast.horizon();
      return new Saying(
          place,
          day,
          new Forecaster(house.key(), house.name(), person ? voice.name() : null),
          subject,
          forecast.direction(),
          figure,
          target == null || figure == null ? null : Figure.before(target, figure),
          horizon == null || !horizon.isAfter(day) ? null : new Horizon(horizon),
          forecast.condition() == Views.Condition.TOLD
              ? Saying.Condition.IF
              : Saying.Condition.NONE);
    }

    private @Nullable SubjectKind kind(String subject) {
      return kinds.computeIfAbsent(
          subject, id -> catalog.subject(id).map(Subject::kind).orElse(null));
    }
  }
}
