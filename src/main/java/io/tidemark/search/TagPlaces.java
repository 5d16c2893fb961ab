package io.tidemark.search;

import io.tidemark.index.Fields;
import io.tidemark.index.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Where the tags of some articles stand, read from the index's terms. */
public final class TagPlaces {
  private final Map<Integer, List<Place>> places = new HashMap<>();

  private TagPlaces() {}

  /**
   * A tag's place: offsets in the field {@code text}, see {@link io.tidemark.index.ArticleText}.
   */
  public record Place(Fields.Tag kind, String id, int start, int end) {
    /** Whether all of {@code start} to {@code end} is the tag's. */
    public boolean contains(int start, int end) {
      return this.start <= start && end <= this.end;
    }

    public boolean overlaps(int start, int end) {
      return this.start < end && start < this.end;
    }
  }

  /** The tags of {@code kinds} in the documents {@code docs}; those of a theme once a place. */
  public static TagPlaces of(Snapshot snapshot, BitSet docs, Set<Fields.Tag> kinds) {
    TagPlaces places = new TagPlaces();
    try {
      for (LeafReaderContext leaf : snapshot.searcher().getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(Fields.TEXT);
        if (terms != null) {
          for (Fields.Tag kind : kinds) {
            places.read(leaf, terms.iterator(), docs, kind);
          }
        }
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Those of document {@code doc}. */
  public List<Place> of(int doc) {
    return places.getOrDefault(doc, List.of());
  }

  private void read(LeafReaderContext leaf, TermsEnum terms, BitSet docs, Fields.Tag kind)
      throws IOException {
    BytesRef prefix = new BytesRef(kind.prefix());
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    PostingsEnum postings = null;
    for (BytesRef term = terms.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      String id = term.utf8ToString().substring(kind.prefix().length());
      if (kind == Fields.Tag.THEME && id.contains("/")) {
        continue;
      }
      postings = terms.postings(postings, PostingsEnum.OFFSETS);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (docs.get(leaf.docBase + doc)) {
          List<Place> of = places.computeIfAbsent(leaf.docBase + doc, d -> new ArrayList<>());
          for (int i = postings.freq(); i > 0; i--) {
            postings.nextPosition();
            of.add(new Place(kind, id, postings.startOffset(), postings.endOffset()));
          }
        }
      }
    }
  }
}
