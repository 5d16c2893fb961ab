package io.tidemark.export.page;

import io.tidemark.export.flat.Provenance;
import java.util.List;

/**
 * A page.
 *
 * @param made its title, and what it was made from
 */
public record Page(Provenance made, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }
}
