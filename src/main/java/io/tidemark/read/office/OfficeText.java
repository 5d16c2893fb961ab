package io.tidemark.read.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds.
 *
 * @param blocks in reading order
 * @param heads what stands at the head or the foot of each page
 * @param property the title that the file's properties tell, or null
 */
record OfficeText(List<Block> blocks, List<String> heads, @Nullable String property) {
  OfficeText {
    blocks = List.copyOf(blocks);
    heads = List.copyOf(heads);
  }

  OfficeText withHeads(List<String> heads) {
    return new OfficeText(blocks, heads, property);
  }
}
