package io.tidemark.index;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.Published;
import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene documents of entries. */
final class Documents {
  private static final FieldType TEXT = new FieldType();

  static {
    TEXT.setTokenized(true);
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  private Documents() {}

  /**
   * @param state as it will be
   */
  static Document of(Entry entry, State state) {
    TaggedArticle tagged = entry.tagged();
    Article article = tagged.article();
    Document document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    document.add(new Field(Fields.TEXT, new TokenRow(ArticleTokens.of(tagged)), TEXT));
    describe(document, article);
    describe(document, tagged);
    if (tagged.untagged() != null) {
      document.add(new StringField(Fields.UNTAGGED, Fields.YES, Field.Store.NO));
      document.add(new NumericDocValuesField(Fields.UNTAGGED, 1));
    }
    describe(document, state);
    describe(document, entry.placing());
    Origin origin = entry.origin();
    document.add(new StringField(Fields.DOCUMENT, bytes(origin.document()), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.DOCUMENT, bytes(origin.document())));
    document.add(new StoredField(Fields.DOCUMENT, origin.document()));
    document.add(new StringField(Fields.DOCUMENT_HASH, origin.documentHash(), Field.Store.YES));
    document.add(new StoredField(Fields.TAGGED, ArticleJson.write(tagged)));
    keep(document, entry.annotation());
    found(tagged).forEach(id -> document.add(new StringField(Fields.FOUND, id, Field.Store.NO)));
    return document;
  }

  /** What queries ask for, and no more. */
  static Document asked(Entry entry, List<ArticleTokens.Token> tokens) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, entry.tagged().article().id(), Field.Store.NO));
    document.add(new Field(Fields.TEXT, new TokenRow(tokens), TEXT));
    describe(document, entry.tagged().article());
    addNumber(document, Fields.STORY, entry.placing().story());
    return document;
  }

  private static void describe(Document document, State state) {
    addNumber(document, Fields.KNOWN, state.known().toEpochMilli());
    document.add(new NumericDocValuesField(Fields.UNTIL, state.until()));
    document.add(new NumericDocValuesField(Fields.END, state.end().code()));
    document.add(column(Fields.CONTENT_HASH, state.content()));
    document.add(new StoredField(Fields.BYTES_HASH, state.bytes()));
    document.add(column(Fields.BYTES_HASH, state.bytes()));
    addTerm(document, Fields.STAMP, state.mark());
    addTerm(document, Fields.ARTICLE, state.article());
    addTerm(document, Fields.KEY, state.key());
  }

  private static void describe(Document document, Placing placing) {
    addNumber(document, Fields.STORY, placing.story());
    for (long other : placing.linked()) {
      document.add(new SortedNumericDocValuesField(Fields.LINKED, other));
    }
    Placing.Text text = placing.text();
    document.add(new NumericDocValuesField(Fields.FIRST, text.time()));
    document.add(new NumericDocValuesField(Fields.WORDS, text.words()));
    for (long key : text.keys()) {
      document.add(new StringField(Fields.TEXT_KEY, key(key), Field.Store.NO));
    }
    BytesRef fingerprint = new BytesRef(text.fingerprint());
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, fingerprint));
  }

  private static void keep(Document document, Annotation annotation) {
    document.add(new StoredField(Fields.ANNOTATOR, annotation.annotator()));
    document.add(new StoredField(Fields.ANNOTATION, annotation.bytes()));
    for (String word : annotation.words()) {
      document.add(new StringField(Fields.WORD, bytes(word), Field.Store.NO));
    }
  }

  private static SortedSet<String> found(TaggedArticle tagged) {
    SortedSet<String> found = new TreeSet<>();
    for (Mention mention : tagged.mentions()) {
      if (mention.entity() != null) {
        found.add(mention.entity());
      }
    }
    tagged.themes().forEach(theme -> found.add(Fields.Tag.THEME.term(theme.theme())));
    return found;
  }

  static BytesRef key(long key) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }

  /** A term may have 32,766 bytes; a longer source or word is cut. */
  static BytesRef bytes(String term) {
    BytesRef bytes = new BytesRef(term);
    bytes.length = Math.min(bytes.length, 32_000);
    return bytes;
  }

  private static void describe(Document document, Article article) {
    document.add(new StoredField(Fields.TITLE, article.title()));
    document.add(new StoredField(Fields.BODY, article.body()));
    document.add(new StringField(Fields.KIND, article.kind().name(), Field.Store.NO));
    if (article.url() != null) {
      document.add(new StoredField(Fields.URL, article.url()));
    }
    if (article.language() != null) {
      document.add(new StringField(Fields.LANGUAGE, article.language(), Field.Store.NO));
    }
    if (article.publisher() != null) {
      String publisher = article.publisher();
      document.add(new StringField(Fields.PUBLISHER, Fields.slug(publisher), Field.Store.NO));
      document.add(column(Fields.PUBLISHER_NAME, publisher));
    }
    Published published = article.published();
    if (published != null) {
      document.add(new StoredField(Fields.PUBLISHED, published.toString()));
      addNumber(document, Fields.DAY, published.day().toEpochDay());
    }
    if (published instanceof Published.At at) {
      addNumber(document, Fields.TIME, at.time().toInstant().toEpochMilli());
    }
  }

  private static void describe(Document document, TaggedArticle tagged) {
    Told told = Told.in(tagged);
    Dictionary ids = told.ids();
    addSet(document, Fields.THEMES, ids.themes());
    addSet(document, Fields.SUBJECTS, ids.subjects());
    addSet(document, Fields.NAMES, ids.names());
    addSet(document, Fields.ORGANISATIONS, Told.ids(tagged.mentions(), Fields.Tag.ORG));
    addSet(document, Fields.PEOPLE, Told.ids(tagged.mentions(), Fields.Tag.PERSON));
    document.add(
        new BinaryDocValuesField(Fields.TELLINGS, TellingsCodec.write(told.tellings(), ids)));
    document.add(new BinaryDocValuesField(Fields.VIEWS, ViewsCodec.write(told.views(), ids)));
  }

  private static void addNumber(Document document, String field, long value) {
    document.add(new LongPoint(field, value));
    document.add(new NumericDocValuesField(field, value));
  }

  private static void addTerm(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(column(field, value));
  }

  private static void addSet(Document document, String field, Collection<String> values) {
    values.forEach(v -> document.add(new SortedSetDocValuesField(field, new BytesRef(v))));
  }

  private static SortedDocValuesField column(String field, String value) {
    return new SortedDocValuesField(field, new BytesRef(value));
  }
}
