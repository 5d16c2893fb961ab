package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.catalog.Pattern;
import java.util.List;

/**
 * One sequence of words of one catalog entry.
 *
 * @param id the entry
 * @param type what the entry is
 * @param use when the words stand for it
 * @param bare whether the words leave open whose it is: "inflation" of which country, "output" of
 *     what
 */
record CatalogName(String id, MentionType type, Use use, List<Pattern.Word> words, boolean bare) {
  /** When words stand for their entry. */
  enum Use {
    /** Always. */
    SURE,
    /** Where the entry is named surely in the same article. */
    SHORT,
    /** Where the words around speak of markets. */
    MARKET,
    /** In brackets, behind an exchange or a dollar sign, or where the entry is named surely. */
    TICKER,
    /** Never: the words hold a name of the entry and mean something else. */
    NOT
  }
}
