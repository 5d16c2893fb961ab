package io.tidemark.read.office;

import io.tidemark.read.container.Zip;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Office documents into drafts. */
public final class OfficeReader {
  private OfficeReader() {}

  /**
   * The draft of a document that is no archive; without text, one without a body.
   *
   * @throws Unreadable where it is damaged, locked or does harm
   */
  public static Draft read(OfficeType type, byte[] bytes) throws Unreadable {
    return Composition.of(
        switch (type) {
          case RTF -> Rtf.read(bytes);
          case OLD_SLIDES -> Slides.readOld(bytes);
          case OLD_WORD, OLD_SHEET -> Tika.oldOffice(bytes);
          default -> throw new IllegalArgumentException(type + " is an archive");
        });
  }

  /**
   * The draft of a document in an archive; without text, one without a body.
   *
   * @param bytes of the archive
   * @throws Unreadable where it is damaged, locked or does harm
   */
  public static Draft read(OfficeType type, Zip zip, byte[] bytes) throws Unreadable {
    return Composition.of(
        switch (type) {
          case WORD -> Tika.word(bytes).withHeads(wordHeads(zip));
          case OPEN_DOCUMENT -> openDocument(zip, bytes);
          case SLIDES -> Slides.read(bytes);
          case SHEET -> Tika.sheet(bytes);
          case BOOK -> Book.read(zip);
          default -> throw new IllegalArgumentException(type + " is no archive");
        });
  }

  private static List<String> wordHeads(Zip zip) throws Unreadable {
    List<String> heads = new ArrayList<>();
    for (String name : zip.names()) {
      if (name.matches("word/(?:header|footer)\\d*\\.xml")) {
        heads.addAll(XmlParagraphs.of(zip.bytes(name)).heads());
      }
    }
    return heads;
  }

  /** Tika tells neither which paragraph is the title nor what stands at the head of each page. */
  private static OfficeText openDocument(Zip zip, byte[] bytes) throws Unreadable {
    OfficeText read = Tika.openDocument(bytes);
    String title = XmlParagraphs.of(zip.bytes("content.xml")).styled("Title");
    List<String> heads = XmlParagraphs.of(zip.bytes("styles.xml")).heads();
    List<Block> blocks = new ArrayList<>();
    for (Block block : read.blocks()) {
      boolean head = heads.stream().anyMatch(each -> each.strip().equals(block.text()));
      if (!head) {
        blocks.add(styled(block, title));
      }
    }
    return new OfficeText(blocks, heads, read.property());
  }

  private static Block styled(Block block, @Nullable String title) {
    return title != null && block.text().equals(title)
        ? new Block(Block.Style.TITLE, title)
        : block;
  }
}
