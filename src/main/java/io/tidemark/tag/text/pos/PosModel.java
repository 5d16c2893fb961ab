package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.ArrayReader;
import io.tidemark.tag.text.feature.ArrayWriter;
import io.tidemark.tag.text.feature.HashIndex;
import io.tidemark.tag.text.feature.WordClusters;
import java.io.IOException;
import java.util.Set;

/**
 * A trained left-3-words tagger.
 *
 * @param tags their names
 * @param features the number of a feature by the hash of its spelling, the value and behind it the
 *     {@link Template}
 * @param starts where the weights of each feature start in {@code weights}; one more at the end
 * @param weightTags the tag that each weight is for
 * @param weights natural logarithms of factors
 * @param lexicon the entry of a word, by hash
 * @param entries of words of the training text and, first, of a word it has not
 * @param companyEnds words that end the name of a company: "Corp."
 * @param clusters groups of like words
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never written to, never compared
public record PosModel(
    String[] tags,
    HashIndex features,
    int[] starts,
    byte[] weightTags,
    double[] weights,
    HashIndex lexicon,
    LexiconEntry[] entries,
    Set<String> companyEnds,
    WordClusters clusters) {

  /** The model that {@link #write} wrote, with the clusters it was written without. */
  public static PosModel read(ArrayReader in, WordClusters clusters) {
    return new PosModel(
        in.strings(),
        HashIndex.read(in),
        in.ints(),
        in.bytes(),
        in.doubles(),
        HashIndex.read(in),
        LexiconEntry.parse(in.strings()),
        Set.of(in.strings()),
        clusters);
  }

  /** Writes all but the clusters. */
  public void write(ArrayWriter out) throws IOException {
    out.write(tags);
    features.write(out);
    out.write(starts);
    out.write(weightTags);
    out.write(weights);
    lexicon.write(out);
    out.write(LexiconEntry.print(entries));
    out.write(companyEnds.stream().sorted().toArray(String[]::new));
  }
}
