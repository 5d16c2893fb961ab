package io.tidemark.read;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Masthead;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Tail;
import io.tidemark.read.draft.Told;
import io.tidemark.read.html.HtmlReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Word, RTF and OpenDocument, by Tika's parser for the format. */
final class TikaReader {
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pdf|rtf|odt|indd|txt)\\s*$|^(?:untitled|microsoft word|document\\d*)\\b.*");

  private TikaReader() {}

  static Draft read(byte[] bytes, Parser parser) throws IOException, TikaException, SAXException {
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    ParseContext context = new ParseContext();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, xhtml, metadata, context);
    }
    List<String> paragraphs = HtmlReader.paragraphs(xhtml.toString());
    String title = title(metadata, xhtml.toString(), paragraphs);
    int titleAt = title == null ? -1 : indexOf(paragraphs, title);
    List<String> rest =
        titleAt < 0
            ? paragraphs
            : java.util.stream.IntStream.range(0, paragraphs.size())
                .filter(i -> i != titleAt)
                .mapToObj(paragraphs::get)
                .toList();
    Masthead masthead = Masthead.of(rest, List.of(), title);
    Draft draft = masthead.draft();
    if (title != null) {
      draft = draft.withTitle(new Told<>(title, titleAt < 0 ? "document:title" : "text:title"));
    }
    String body = Prose.join(Tail.cut(masthead.rest()));
    return body.isEmpty() ? draft : draft.withBody(new Told<>(body, "document"));
  }

  /** The paragraph in the style of a title, else the property where it is no file's name. */
  private static @Nullable String title(Metadata metadata, String xhtml, List<String> paragraphs) {
    String styled = HtmlReader.styledTitle(xhtml);
    if (styled != null) {
      return styled;
    }
    String property = metadata.get(TikaCoreProperties.TITLE);
    if (property == null || property.isBlank() || FILE_NAME.matcher(property).matches()) {
      return null;
    }
    String line = Prose.line(property);
    return indexOf(paragraphs, line) < 0 && !line.contains(" ") ? null : line;
  }

  private static int indexOf(List<String> paragraphs, String title) {
    for (int i = 0; i < Math.min(paragraphs.size(), 12); i++) {
      if (paragraphs.get(i).equalsIgnoreCase(title)) {
        return i;
      }
    }
    return -1;
  }
}
