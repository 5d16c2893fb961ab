package io.tidemark.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * What counting reads of the articles of one segment, one after the other in rising order. Every
 * method speaks of the article last moved to.
 */
public final class Columns {
  private final View view;
  private final int docBase;
  private final NumericDocValues untagged;
  private final IdSet themes;
  private final IdSet subjects;
  private final IdSet organisations;
  private final IdSet people;
  private final IdSet names;
  private final BinaryDocValues tellings;
  private final BinaryDocValues views;
  private final TellingsCursor cursor = new TellingsCursor();
  private int doc = -1;

  Columns(View view, LeafReaderContext leaf) throws IOException {
    this.view = view;
    this.docBase = leaf.docBase;
    LeafReader reader = leaf.reader();
    untagged = DocValues.getNumeric(reader, Fields.UNTAGGED);
    themes = new IdSet(IdColumn.THEMES, leaf);
    subjects = new IdSet(IdColumn.SUBJECTS, leaf);
    organisations = new IdSet(IdColumn.ORGANISATIONS, leaf);
    people = new IdSet(IdColumn.PEOPLE, leaf);
    names = new IdSet(IdColumn.NAMES, leaf);
    tellings = DocValues.getBinary(reader, Fields.TELLINGS);
    views = DocValues.getBinary(reader, Fields.VIEWS);
  }

  /** Moves on to document {@code doc} of the segment, which lies behind the one before. */
  public void moveTo(int doc) {
    this.doc = doc;
  }

  /**
   * The publication day: the one told, or that of the told instant in {@code zone} where one is
   * given; null for an article without a date.
   */
  public @Nullable LocalDate day(@Nullable ZoneId zone) {
    Instant time = zone == null ? null : time();
    if (zone != null && time != null) {
      return time.atZone(zone).toLocalDate();
    }
    int day = view.day(docBase + doc);
    return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  /** When it was published, or null where it tells no more than a day. */
  public @Nullable Instant time() {
    int at = docBase + doc;
    return view.hasTime(at) ? Instant.ofEpochMilli(view.time(at)) : null;
  }

  /** The story's number in the view, from 0. */
  public int story() {
    return view.story(docBase + doc);
  }

  /** The story's lasting number. */
  public long storyId() {
    return view.storyId(story());
  }

  /** The publisher's number in the view, or {@link View#NONE}. */
  public int publisherNumber() {
    return view.publisher(docBase + doc);
  }

  public @Nullable String publisher() throws IOException {
    int number = publisherNumber();
    return number == View.NONE ? null : view.publishers().name(number);
  }

  /** Whether tags were looked for; if not, that it has none says nothing. */
  public boolean isTagged() throws IOException {
    return !untagged.advanceExact(doc);
  }

  /** Ids of the themes told, sorted. */
  public List<String> themes() throws IOException {
    return themes.names();
  }

  /** Ids of the subjects named or moving, sorted. */
  public List<String> subjects() throws IOException {
    return subjects.names();
  }

  /** Ids of the organisations named, sorted; of unknown ones the slug of their name. */
  public List<String> organisations() throws IOException {
    return organisations.names();
  }

  /** Ids of the people named, likewise. */
  public List<String> people() throws IOException {
    return people.names();
  }

  /**
   * Gives the numbers of an article's ids in one column, as {@link View#vocabulary} numbers them.
   */
  public void forEach(IdColumn column, IntConsumer taker) throws IOException {
    set(column).forEach(taker);
  }

  private IdSet set(IdColumn column) {
    return switch (column) {
      case THEMES -> themes;
      case SUBJECTS -> subjects;
      case ORGANISATIONS -> organisations;
      case PEOPLE -> people;
      case NAMES -> names;
    };
  }

  public Tellings tellings() throws IOException {
    return tellings.advanceExact(doc)
        ? TellingsCodec.read(tellings.binaryValue(), dictionary())
        : Tellings.NOTHING;
  }

  /** The same without an object for each; the cursor is used again for the next article. */
  public TellingsCursor cursor() throws IOException {
    if (tellings.advanceExact(doc)) {
      cursor.start(tellings.binaryValue(), themes.numbers(), subjects.numbers());
    } else {
      cursor.startEmpty();
    }
    return cursor;
  }

  public Views views() throws IOException {
    return views.advanceExact(doc)
        ? ViewsCodec.read(views.binaryValue(), dictionary())
        : Views.NOTHING;
  }

  private Dictionary dictionary() throws IOException {
    return new Dictionary(themes(), subjects(), names.names());
  }

  /** A column of sets of ids. */
  private final class IdSet {
    private final SortedSetDocValues values;
    private final Vocabulary vocabulary;
    private final int[] numbers;
    private int[] here = new int[64];

    IdSet(IdColumn column, LeafReaderContext leaf) throws IOException {
      values = DocValues.getSortedSet(leaf.reader(), column.field());
      vocabulary = view.vocabulary(column);
      numbers = vocabulary.ofSegment(leaf);
    }

    void forEach(IntConsumer taker) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          taker.accept(numbers[(int) values.nextOrd()]);
        }
      }
    }

    /** The article's ids by their numbers in the vocabulary; what is behind them means nothing. */
    int[] numbers() throws IOException {
      if (values.advanceExact(doc)) {
        int count = values.docValueCount();
        if (count > here.length) {
          here = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
          here[i] = numbers[(int) values.nextOrd()];
        }
      }
      return here;
    }

    List<String> names() throws IOException {
      if (!values.advanceExact(doc)) {
        return List.of();
      }
      int count = values.docValueCount();
      List<String> found = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        found.add(vocabulary.name(numbers[Math.toIntExact(values.nextOrd())]));
      }
      return found;
    }
  }
}
