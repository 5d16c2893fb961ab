package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Position;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the positions of an article. Safe for many threads. */
public final class PositionFinder {
  private final Catalog catalog;

  public PositionFinder(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The positions of {@code sentences}, in order; no size counts twice. */
  public List<Position> find(List<ParsedSentence> sentences) {
    List<Position> positions = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      if (!sentence.quantities().isEmpty()) {
        positions.addAll(find(sentence));
      }
    }
    return List.copyOf(positions);
  }

  private List<Position> find(ParsedSentence sentence) {
    View view = new View(sentence, catalog);
    List<Found> found = new ArrayList<>();
    add(ShortInterest.find(view), found);
    add(NetPositions.find(view), found);
    add(FlowNouns.find(view), found);
    add(FlowVerbs.find(view), found);
    add(Holdings.find(view), found);
    List<Found> all = new ArrayList<>(Repeats.with(view, found));
    all.sort(Comparator.comparingInt(position -> position.size().from()));
    @Nullable EntityRef source = all.isEmpty() ? null : Sources.find(view);
    List<Position> positions = new ArrayList<>();
    for (Found position : all) {
      EntityRef subject = position.subject().what();
      boolean self = source != null && source.span().equals(subject.span());
      positions.add(
          new Position(
              subject,
              position.kind(),
              position.size().what(),
              self ? null : source,
              sentence.span(position.from(), position.to())));
    }
    return positions;
  }

  private static void add(List<Found> more, List<Found> found) {
    for (Found position : more) {
      if (found.stream().noneMatch(known -> known.size().equals(position.size()))) {
        found.add(position);
      }
    }
  }
}
