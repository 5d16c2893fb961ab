package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.ThemeStatus;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of the index's fields, and the terms that stand in them. Terms of tags begin with a kind
 * and a colon, which no word holds.
 */
public final class Fields {
  /** Words, stems and tags of title and body, with positions and offsets. */
  public static final String TEXT = "text";

  /** Term: the article's id. */
  public static final String ID = "id";

  /** Term: the publisher's {@link #slug}. */
  public static final String PUBLISHER = "publisher";

  /** Term: {@code NEWS}, {@code RESEARCH}, … */
  public static final String KIND = "kind";

  /** Term: ISO 639-1 code. */
  public static final String LANGUAGE = "language";

  /** Point and column: days since 1970-01-01 of the publication day as the article tells it. */
  public static final String DAY = "day";

  /** Point and column: publication in milliseconds since 1970; absent where only a day is known. */
  public static final String TIME = "time";

  /** Point and column: when the article first reached the index, in milliseconds since 1970. */
  public static final String KNOWN = "known";

  /** Point and column: the story's number, before {@link StoryLinks}. */
  public static final String STORY = "story";

  /** Column, sorted set: further numbers of the story. */
  static final String LINKED = "linked";

  /**
   * Column: when a newer version took the place of this one, in milliseconds since 1970; {@link
   * #OPEN} for the newest.
   */
  static final String UNTIL = "until";

  /** What {@link #UNTIL} holds for the newest version of an article. */
  static final long OPEN = Long.MAX_VALUE;

  /** Column: code of a {@link State.End}. */
  static final String END = "end";

  /** Term and column: id of the article's first version. */
  static final String ARTICLE = "article";

  /** Term and column: names one version of one article. */
  public static final String KEY = "key";

  /** Column: when it was published, as the original of a story is told; see {@link Placing}. */
  static final String FIRST = "first";

  /** Column: how many words it has. */
  static final String WORDS = "words";

  /** Terms: the words as the tagger sees them; see {@link Annotation#words}. */
  static final String WORD = "word";

  /** Terms: what of the catalog was found: ids of entries mentioned, {@code theme:ID} of themes. */
  static final String FOUND = "found";

  /** Term and column: {@link #YES} for an article in which no tags were looked for. */
  static final String UNTAGGED = "untagged";

  static final String YES = "yes";

  /** Stored: the annotation, packed. */
  static final String ANNOTATION = "annotation";

  /** Stored: version of what annotated the article. */
  static final String ANNOTATOR = "annotator";

  /** Term, stored: the source of the document the article was read from. */
  static final String DOCUMENT = "document";

  /** Term, stored: hash of that document's bytes and of what made the article of them. */
  static final String DOCUMENT_HASH = "document-hash";

  /** Column: hash of that document's bytes alone. */
  static final String BYTES_HASH = "bytes-hash";

  /** Column: hash of what the article says. */
  static final String CONTENT_HASH = "content-hash";

  /** Term and column: mark of what the article was tagged with; see {@link Stamps}. */
  static final String STAMP = "stamp";

  /** Terms: keys under which copies and versions are looked for. */
  static final String TEXT_KEY = "text-key";

  /** Column: what texts are compared by. */
  static final String FINGERPRINT = "fingerprint";

  /** Column: the publisher's name as told. */
  static final String PUBLISHER_NAME = "publisher-name";

  /** Column, sorted set: ids of themes. */
  static final String THEMES = "themes";

  /** Column, sorted set: ids of subjects, named or moving. */
  static final String SUBJECTS = "subjects";

  /** Column, sorted set: organisations. */
  static final String ORGANISATIONS = "organisations";

  /** Column, sorted set: people. */
  static final String PEOPLE = "people";

  /** Column, sorted set: who speaks or forecasts, or is told as the source of a move. */
  static final String NAMES = "names";

  /** Column: the article's {@link Views}. */
  static final String VIEWS = "views";

  /** Column: the article's {@link Tellings}. */
  static final String TELLINGS = "tellings";

  /** Stored: title. */
  static final String TITLE = "title";

  /** Stored: body. */
  static final String BODY = "body";

  /** Stored: the publication time as told. */
  static final String PUBLISHED = "published";

  /** Stored: the address. */
  static final String URL = "url";

  /** Stored: the tagged article as JSON. */
  static final String TAGGED = "tagged";

  private Fields() {}

  /** The kinds of tags that stand among the words. */
  public enum Tag {
    THEME,
    SUBJECT,
    MOVE,
    ORG,
    PERSON,
    PLACE,
    /** Of a theme or a move, whichever: {@code status:fading}. */
    STATUS,
    /** Of a sentence, at each of its words: {@code stance:hawkish}. */
    STANCE;

    /** What all its terms begin with. */
    public String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }

    /** The term of {@code value}: {@code theme:trump-trade}. */
    public String term(String value) {
      return prefix() + value;
    }
  }

  /** {@code theme:trump-trade/fading}; stands beside {@code theme:trump-trade}. */
  static String term(String theme, ThemeStatus status) {
    return Tag.THEME.term(theme + "/" + lower(status));
  }

  /** {@code move:gold/up}; stands for moves that are not negated. */
  static String term(String subject, Direction direction) {
    return Tag.MOVE.term(subject + "/" + lower(direction));
  }

  /** {@code move:gold/up/expected}. */
  static String term(String subject, Direction direction, MoveStatus status) {
    return term(subject, direction) + "/" + lower(status);
  }

  /** {@code status:fading}, {@code status:expected}: of a theme or a move. */
  static String status(Enum<?> status) {
    return Tag.STATUS.term(lower(status));
  }

  /** {@code stance:hawkish}. */
  static String term(StanceLabel stance) {
    return Tag.STANCE.term(lower(stance));
  }

  /** The term of an English word's stem. */
  public static String stem(String stem) {
    return "~" + stem;
  }

  /** The term that a word of another language has in place of a stem. */
  public static String whole(String word) {
    return "=" + word;
  }

  /**
   * Lower-case letters and digits of {@code name}, all else one hyphen: {@code huatai-securities}.
   */
  public static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
