package io.tidemark.read.office;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.FileName;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import io.tidemark.read.note.Printed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the draft of a document's text. */
final class Composition {
  private static final int LONGEST_TITLE = 200;
  private static final int LOOKED_AT = 12;

  private Composition() {}

  static Draft of(OfficeText document) {
    List<Block> blocks = document.blocks();
    Told<String> title = title(document);
    List<String> paragraphs = new ArrayList<>();
    boolean taken = false;
    for (Block block : blocks) {
      boolean isTitle = title != null && !taken && block.text().equalsIgnoreCase(title.value());
      if (!isTitle) {
        paragraphs.add(block.text());
      }
      taken |= isTitle;
    }
    List<String> heads = new ArrayList<>();
    for (String head : document.heads()) {
      heads.add(Prose.line(head.replace("\t", " | ")));
    }
    return new Printed(title, paragraphs, List.of(), heads, List.of()).draft("document");
  }

  /** The paragraph in the style of a title, else a heading on top, else the file's property. */
  private static @Nullable Told<String> title(OfficeText document) {
    List<Block> top = document.blocks().subList(0, Math.min(document.blocks().size(), LOOKED_AT));
    for (Block block : top) {
      if (block.style() == Block.Style.TITLE && isTitle(block)) {
        return new Told<>(block.text(), "text:title");
      }
    }
    for (Block block : top) {
      if (block.style() == Block.Style.HEADING && isTitle(block)) {
        return new Told<>(block.text(), "text:heading");
      }
      if (block.text().length() > LONGEST_TITLE || block.style() == Block.Style.TABLE) {
        break;
      }
    }
    String property = document.property() == null ? "" : Prose.line(document.property());
    if (property.isEmpty() || FileName.is(property)) {
      return null;
    }
    boolean shown = top.stream().anyMatch(block -> block.text().equalsIgnoreCase(property));
    return shown || property.contains(" ") ? new Told<>(property, "document:title") : null;
  }

  private static boolean isTitle(Block block) {
    return block.text().length() <= LONGEST_TITLE && !FileName.is(block.text());
  }
}
