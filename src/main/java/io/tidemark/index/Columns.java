package io.tidemark.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * What counting reads of the articles of one segment, one after the other in rising order. Every
 * method speaks of the article last moved to.
 */
public final class Columns {
  private final NumericDocValues day;
  private final NumericDocValues time;
  private final NumericDocValues story;
  private final NumericDocValues first;
  private final NumericDocValues words;
  private final SortedDocValues id;
  private final NumericDocValues untagged;
  private final StoryLinks links;
  private final SortedDocValues publisher;
  private final SortedSetDocValues themes;
  private final SortedSetDocValues subjects;
  private final BinaryDocValues tellings;
  private final String[] publisherNames;
  private final String[] themeNames;
  private final String[] subjectNames;
  private int doc = -1;

  /**
   * @param links which numbers are of one story
   */
  public Columns(LeafReader reader, StoryLinks links) throws IOException {
    this.links = links;
    first = DocValues.getNumeric(reader, Fields.FIRST);
    words = DocValues.getNumeric(reader, Fields.WORDS);
    id = DocValues.getSorted(reader, Fields.KEY);
    untagged = DocValues.getNumeric(reader, Fields.UNTAGGED);
    day = DocValues.getNumeric(reader, Fields.DAY);
    time = DocValues.getNumeric(reader, Fields.TIME);
    story = DocValues.getNumeric(reader, Fields.STORY);
    publisher = DocValues.getSorted(reader, Fields.PUBLISHER_NAME);
    themes = DocValues.getSortedSet(reader, Fields.THEMES);
    subjects = DocValues.getSortedSet(reader, Fields.SUBJECTS);
    tellings = DocValues.getBinary(reader, Fields.TELLINGS);
    publisherNames = new String[publisher.getValueCount()];
    themeNames = new String[Math.toIntExact(themes.getValueCount())];
    subjectNames = new String[Math.toIntExact(subjects.getValueCount())];
  }

  /** Moves on to document {@code doc} of the segment, which lies behind the one before. */
  public void moveTo(int doc) {
    this.doc = doc;
  }

  /**
   * The publication day: the one told, or that of the told instant in {@code zone} where one is
   * given; null for an article without a date.
   */
  public @Nullable LocalDate day(@Nullable ZoneId zone) throws IOException {
    if (zone != null && time.advanceExact(doc)) {
      return Instant.ofEpochMilli(time.longValue()).atZone(zone).toLocalDate();
    }
    return day.advanceExact(doc) ? LocalDate.ofEpochDay(day.longValue()) : null;
  }

  public long story() throws IOException {
    return story.advanceExact(doc) ? links.of(story.longValue()) : 0;
  }

  /** Which of several copies was first. */
  public Precedence precedence() throws IOException {
    first.advanceExact(doc);
    words.advanceExact(doc);
    id.advanceExact(doc);
    String key = id.lookupOrd(id.ordValue()).utf8ToString();
    return new Precedence(
        first.longValue(), (int) words.longValue(), key.substring(0, key.indexOf('\u0000')));
  }

  public @Nullable String publisher() throws IOException {
    if (!publisher.advanceExact(doc)) {
      return null;
    }
    int ord = publisher.ordValue();
    if (publisherNames[ord] == null) {
      publisherNames[ord] = publisher.lookupOrd(ord).utf8ToString();
    }
    return publisherNames[ord];
  }

  /** Whether tags were looked for; if not, that it has none says nothing. */
  public boolean isTagged() throws IOException {
    return !untagged.advanceExact(doc);
  }

  /** Ids of the themes told, sorted. */
  public List<String> themes() throws IOException {
    return names(themes, themeNames);
  }

  /** Ids of the subjects named or moving, sorted. */
  public List<String> subjects() throws IOException {
    return names(subjects, subjectNames);
  }

  public Tellings tellings() throws IOException {
    return tellings.advanceExact(doc)
        ? TellingsCodec.read(tellings.binaryValue(), themes(), subjects())
        : Tellings.NOTHING;
  }

  private List<String> names(SortedSetDocValues values, String[] names) throws IOException {
    if (!values.advanceExact(doc)) {
      return List.of();
    }
    int count = values.docValueCount();
    List<String> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int ord = Math.toIntExact(values.nextOrd());
      if (names[ord] == null) {
        names[ord] = values.lookupOrd(ord).utf8ToString();
      }
      found.add(names[ord]);
    }
    return found;
  }
}
