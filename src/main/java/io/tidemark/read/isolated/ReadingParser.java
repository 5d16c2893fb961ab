package io.tidemark.read.isolated;

import io.tidemark.article.Reading;
import io.tidemark.json.ArticleJson;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import org.apache.tika.config.Field;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * What Tika runs in the other process: reads whatever comes by this program's own reader and leaves
 * the readings, as JSON, in the metadata. Made by Tika, by its name in {@code tika-config.xml}.
 */
public final class ReadingParser implements Parser {
  private static final long serialVersionUID = 1;

  static final String READING = "tidemark:reading";

  /** Whoever started this process ends it in time. */
  private static final Duration NO_LIMIT = Duration.ofDays(1);

  private transient @Nullable ArticleReader reader;
  private ReadSettings settings = new ReadSettings(null, NO_LIMIT);

  /** The publication day of documents that show none, as it was given; blank where none was. */
  @Field
  public void setPublished(String published) {
    settings =
        new ReadSettings(
            published.isBlank() ? null : ArticleJson.readPublished(published), NO_LIMIT);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.OCTET_STREAM);
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    Order order = context.get(Order.class);
    ArticleReader ready = reader;
    if (ready == null) {
      ready = new ArticleReader(settings);
      reader = ready;
    }
    for (Reading reading : ready.read(order.with(in.readAllBytes()))) {
      metadata.add(READING, ArticleJson.write(reading));
    }
  }
}
