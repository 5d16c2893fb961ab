package io.tidemark.tag.text.crf;

import io.tidemark.tag.text.feature.Spelling;

/** The scores of labels and of pairs of labels at each place of a sentence. */
final class CrfScores {
  private static final int NEAR = 5;
  private static final int AGAIN_FROM = 3;
  private static final int AGAIN_TO = 150;
  private static final Spelling DOTS = Spelling.of("...");
  private static final Spelling DASH = Spelling.of("-");

  private final CrfModel model;
  private final CrfWord boundary;
  private final CrfWord[] words;
  private final int labels;

  CrfScores(CrfModel model, CrfWord boundary, CrfWord[] words) {
    this.model = model;
    this.boundary = boundary;
    this.words = words;
    this.labels = model.labels().length;
  }

  private CrfWord word(int i) {
    return i < 0 || i >= words.length ? boundary : words[i];
  }

  /** Sets {@code scores} to those of the labels of word {@code i}. */
  void node(int i, double[] scores) {
    CrfWord p = word(i - 1);
    CrfWord c = words[i];
    CrfWord n = word(i + 1);
    for (int label = 0; label < labels; label++) {
      scores[label] = c.here()[label] + p.before()[label] + n.behind()[label];
    }
    addNear(i, scores);
    addShapes(p, c, n, scores);
    long shape = c.shape().after(DOTS.hash());
    addPair(p.word(), shape, c.shape(), Template.WORD_BEFORE_SHAPE, scores);
    model.add(
        Template.SHAPE_WORD_BEHIND.after(n.word().after(DOTS.after(c.shape().hash()))), scores);
    if (p.isShort()) {
      addPair(word(i - 2).word(), shape, c.shape(), Template.SECOND_BEFORE_SHAPE, scores);
    }
    if (n.isShort()) {
      addPair(word(i + 2).word(), shape, c.shape(), Template.SECOND_BEHIND_SHAPE, scores);
    }
    addOccurrences(i, scores);
  }

  private void addPair(
      Spelling word, long dotsAndShape, Spelling shape, Spelling template, double[] scores) {
    long head = word.hash() * DOTS.power() * shape.power() + dotsAndShape;
    model.add(template.after(head), scores);
  }

  private void addShapes(CrfWord p, CrfWord c, CrfWord n, double[] scores) {
    long before = c.shape().after(DOTS.after(p.shape().hash()));
    long behind = n.shape().after(DOTS.after(c.shape().hash()));
    model.add(Template.SHAPES_BEFORE.after(before), scores);
    model.add(Template.SHAPES_BEHIND.after(behind), scores);
    model.add(Template.SHAPES_AROUND.after(n.shape().after(DOTS.after(before))), scores);
  }

  /** The five words on either side, each counted once. */
  private void addNear(int i, double[] scores) {
    for (int distance = 1; distance <= NEAR; distance++) {
      CrfWord before = word(i - distance);
      if (before.nearBefore() >= 0 && isFirst(i, -1, distance, before)) {
        model.add(before.nearBefore(), scores, 0, labels);
      }
      CrfWord behind = word(i + distance);
      if (behind.nearBehind() >= 0 && isFirst(i, 1, distance, behind)) {
        model.add(behind.nearBehind(), scores, 0, labels);
      }
    }
  }

  private boolean isFirst(int i, int direction, int distance, CrfWord word) {
    for (int d = 1; d < distance; d++) {
      if (word(i + direction * d).word().hash() == word.word().hash()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name in front of a plain word stands elsewhere in the sentence too. */
  private void addOccurrences(int i, double[] scores) {
    if (i == 0 || !words[i].isName() || !words[i - 1].hasLetter() || !word(i + 1).isPlain()) {
      model.add(Template.NO_NAME_PATTERN.hash(), scores);
      return;
    }
    if (occurs(words[i], i + AGAIN_FROM, Math.min(words.length, i + AGAIN_TO))) {
      model.add(Template.AGAIN_BEHIND.hash(), scores);
    }
    if (occurs(words[i], Math.max(0, i - AGAIN_TO + 1), i - AGAIN_FROM + 1)) {
      model.add(Template.AGAIN_BEFORE.hash(), scores);
    }
  }

  private boolean occurs(CrfWord word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words[i].word().hash() == word.word().hash()) {
        return true;
      }
    }
    return false;
  }

  /** Sets {@code scores} to those of the pairs of labels of the word before {@code i} and of it. */
  void edge(int i, double[] scores) {
    CrfWord p = word(i - 1);
    CrfWord c = words[i];
    for (int pair = 0; pair < scores.length; pair++) {
      scores[pair] = c.edge()[pair] + p.edgeBefore()[pair];
    }
    model.add(word(i + 1).edgeBehind(), scores, 0, scores.length);
    addEdge(p.word(), c.word(), Template.EDGE_WORDS, scores);
    addEdge(p.cluster(), c.cluster(), Template.EDGE_CLUSTERS, scores);
    addEdge(p.shape(), c.shape(), Template.EDGE_SHAPES, scores);
  }

  private void addEdge(Spelling before, Spelling here, Spelling template, double[] scores) {
    model.add(template.after(here.after(DASH.after(before.hash()))), scores);
  }
}
