package io.tidemark.export.page;

import java.util.List;

/** A piece of a page. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level from 2; 1 is the page's title
   */
  record Heading(int level, String text) implements Block {}

  record Paragraph(List<Inline> words) implements Block {
    public Paragraph {
      words = List.copyOf(words);
    }
  }

  record Bullets(List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** A point of a list, and the points below it. */
  record Item(List<Inline> words, List<Item> below) {
    public Item {
      words = List.copyOf(words);
      below = List.copyOf(below);
    }
  }

  /** Rows of cells under a header. */
  record Grid(List<String> header, List<List<List<Inline>>> rows) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  static Block heading(int level, String text) {
    return new Heading(level, text);
  }

  static Block paragraph(Inline... words) {
    return new Paragraph(List.of(words));
  }
}
