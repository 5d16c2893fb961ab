package io.tidemark.read.office;

import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Runs Tika's parser for one document. */
final class Tika {
  private Tika() {}

  /** A document of Word, without what stands at the head and foot of its pages. */
  static OfficeText word(byte[] bytes) throws Unreadable {
    OfficeParserConfig config = config();
    config.setIncludeHeadersAndFooters(false);
    return parse(new OOXMLParser(), bytes, config);
  }

  static OfficeText sheet(byte[] bytes) throws Unreadable {
    return parse(new OOXMLParser(), bytes, config());
  }

  static OfficeText oldOffice(byte[] bytes) throws Unreadable {
    return parse(new OfficeParser(), bytes, config());
  }

  static OfficeText openDocument(byte[] bytes) throws Unreadable {
    return parse(new OpenDocumentParser(), bytes, config());
  }

  private static OfficeText parse(Parser parser, byte[] bytes, OfficeParserConfig config)
      throws Unreadable {
    Metadata metadata = new Metadata();
    XhtmlBlocks blocks = new XhtmlBlocks();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, blocks, metadata, context(config));
    } catch (EncryptedDocumentException e) {
      throw Unreadable.locked();
    } catch (IOException | TikaException | SAXException e) {
      if (blocks.isTooDeep()) {
        throw new Unreadable("nested too deeply", e);
      }
      throw blocks.isFull() ? BlockWriter.tooLong() : new Unreadable(Failure.reason(e), e);
    }
    return new OfficeText(blocks.blocks(), blocks.heads(), metadata.get(TikaCoreProperties.TITLE));
  }

  private static OfficeParserConfig config() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeDeletedContent(false);
    config.setExtractMacros(false);
    return config;
  }

  private static ParseContext context(OfficeParserConfig config) {
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Pictures and charts are no text of the document. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
