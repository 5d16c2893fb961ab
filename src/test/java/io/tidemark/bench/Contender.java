package io.tidemark.bench;

import io.tidemark.catalog.CatalogException;
import java.io.IOException;
import java.nio.file.Path;

/** What is set against each other. */
enum Contender {
  /** CoreNLP as it comes: {@code tokenize,pos,lemma,ner} over title and body, nothing written. */
  STOCK {
    @Override
    Work load(Path folder) {
      return new StockWork();
    }
  },

  /** All of {@code tidemark tag}: JSON Lines in, tagged articles as JSON Lines out to a file. */
  TAG {
    @Override
    Work load(Path folder) throws IOException, CatalogException {
      return new TagWork();
    }
  },

  /** {@code tidemark retag} over an index of the articles, after a change to one theme. */
  RETAG_THEME {
    @Override
    Work load(Path folder) throws IOException, CatalogException {
      return RetagWork.afterChangedTheme(folder);
    }
  },

  /** {@code tidemark retag} over an index of the articles, after a change to the program. */
  RETAG_ALL {
    @Override
    Work load(Path folder) throws IOException, CatalogException {
      return RetagWork.afterChangedProgram(folder);
    }
  },

  /** Tidemark's reader of web pages, bytes to text. */
  READ {
    @Override
    Work load(Path folder) throws IOException {
      return PageWork.byTidemark(folder);
    }
  },

  /** readability4j as it comes, bytes to text. */
  READABILITY {
    @Override
    Work load(Path folder) throws IOException {
      return PageWork.byReadability(folder);
    }
  };

  /**
   * Loads what the work needs.
   *
   * @param folder holds {@code articles.jsonl} and takes what the work writes
   */
  abstract Work load(Path folder) throws IOException, CatalogException;
}
