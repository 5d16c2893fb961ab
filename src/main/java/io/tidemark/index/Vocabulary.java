package io.tidemark.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * All values of one column, numbered from 0 in their order, over all segments: so that what counts
 * by value can use arrays.
 */
public final class Vocabulary {
  private final String[] values;
  private final int[][] numbers;

  private Vocabulary(String[] values, int[][] numbers) {
    this.values = values;
    this.numbers = numbers;
  }

  static Vocabulary of(List<LeafReaderContext> leaves, String column) throws IOException {
    TreeSet<String> all = new TreeSet<>();
    String[][] bySegment = new String[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      bySegment[leaf.ord] = values(leaf.reader(), column);
      all.addAll(Arrays.asList(bySegment[leaf.ord]));
    }
    String[] values = all.toArray(String[]::new);
    int[][] numbers = new int[leaves.size()][];
    for (int leaf = 0; leaf < numbers.length; leaf++) {
      numbers[leaf] =
          Arrays.stream(bySegment[leaf]).mapToInt(v -> Arrays.binarySearch(values, v)).toArray();
    }
    return new Vocabulary(values, numbers);
  }

  private static String[] values(LeafReader reader, String column) throws IOException {
    SortedSetDocValues stored = DocValues.getSortedSet(reader, column);
    String[] values = new String[Math.toIntExact(stored.getValueCount())];
    TermsEnum terms = stored.termsEnum();
    int next = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      values[next++] = term.utf8ToString();
    }
    return values;
  }

  public int size() {
    return values.length;
  }

  public String name(int number) {
    return values[number];
  }

  /** The number of {@code name}, or -1. */
  public int number(String name) {
    return Math.max(-1, Arrays.binarySearch(values, name));
  }

  /** By the numbers that values have in one segment, the numbers they have here. */
  int[] ofSegment(LeafReaderContext leaf) {
    return numbers[leaf.ord];
  }
}
