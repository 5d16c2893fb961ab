package io.tidemark.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import io.tidemark.tag.text.crf.Crf;
import io.tidemark.tag.text.model.Models;
import io.tidemark.tag.text.pos.PosTagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our inference against CoreNLP's own, token by token, with the models that it ships. */
class SameAsCoreNlpTest {
  private static final Random CHANCE = new Random(1);

  private static CRFClassifier<CoreLabel> coreNlpNames;
  private static MaxentTagger coreNlpTags;
  private static Crf names;
  private static PosTagger tags;
  private static List<List<String>> corpus;

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    coreNlpNames =
        CRFClassifier.getClassifier(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    // Else it learns words from the sentences it sees, and what it says depends on their order.
    ((MaxSizeConcurrentHashSet<String>) coreNlpNames.getKnownLCWords()).setMaxSize(0);
    coreNlpTags =
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    Models models = Models.load();
    names = new Crf(models.crf());
    tags = new PosTagger(models.pos());
    corpus = corpus();
  }

  /** Sentences of all texts and pages of the corpus; of pages with what remains of their code. */
  private static List<List<String>> corpus() throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().matches(".*\\.(txt|html|eml|jsonl)")) {
          String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
          SentenceSplitter.split(text).forEach(piece -> sentences.add(words(piece)));
        }
      }
    }
    return sentences;
  }

  private static List<String> words(SentenceSplitter.Piece piece) {
    return piece.tokens().stream().map(CoreLabel::word).toList();
  }

  private static List<CoreLabel> labels(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      labels.add(label);
    }
    return labels;
  }

  private static void assertSame(List<String> words) {
    List<CoreLabel> labels = labels(words);
    List<String> coreNlp =
        coreNlpNames.classifySentence(labels).stream()
            .map(label -> label.get(AnswerAnnotation.class))
            .toList();
    assertThat(names.label(words)).as("names of %s", words).containsExactly(array(coreNlp));
    coreNlpTags.tagCoreLabels(labels);
    assertThat(tags.tag(words))
        .as("parts of speech of %s", words)
        .containsExactly(array(labels.stream().map(CoreLabel::tag).toList()));
  }

  private static String[] array(List<String> list) {
    return list.toArray(new String[0]);
  }

  @Test
  void theCorpusIsReadAsCoreNlpReadsIt() {
    assertThat(corpus).hasSizeGreaterThan(1_500);
    assertThat(corpus).allSatisfy(SameAsCoreNlpTest::assertSame);
  }

  @Test
  void soItIsInLowerCaseAndInCapitals() {
    for (List<String> words : corpus.subList(0, 200)) {
      assertSame(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
      assertSame(words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList());
    }
  }

  @Test
  void soAreWordsInNoOrderAndWordsThatNobodyKnows() {
    List<String> all = corpus.stream().flatMap(List::stream).distinct().toList();
    for (int sentence = 0; sentence < 200; sentence++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 1 + sentence % 30; i++) {
        String word = all.get(CHANCE.nextInt(all.size()));
        words.add(CHANCE.nextInt(3) == 0 ? shuffled(word) : word);
      }
      assertSame(words);
    }
  }

  private static String shuffled(String word) {
    char[] letters = word.toCharArray();
    for (int i = letters.length - 1; i > 0; i--) {
      int j = CHANCE.nextInt(i + 1);
      char swap = letters[i];
      letters[i] = letters[j];
      letters[j] = swap;
    }
    return new String(letters);
  }

  @Test
  void soAreNamesThatComeAgainAndMarksOfAllKinds() {
    for (String line :
        List.of(
            "Marlowe said that Marlowe , not Kestrel , holds Marlowe shares",
            "the the the the the of of of of of",
            "\uD83D\uDE00 \uD83D\uDE00 !!! --- ... 24/7 3.5 1,234.5 -0.2 +1 ٣٤ １２ A1-b2 X-9",
            "Labour colour organisation January monday α-beta Betamax",
            "Corvane Holdings Inc. and Northmoor Corp , PLC",
            "a",
            "NA",
            ".$. *BOUNDARY* null 0 \u0000 ###")) {
      assertSame(List.of(line.split(" ")));
    }
  }

  @Test
  void lemmasAreThoseOfItsRules() {
    Lemmas lemmas = new Lemmas();
    Morphology morphology = new Morphology();
    for (List<String> words : corpus.subList(0, 400)) {
      String[] found = tags.tag(words);
      for (int i = 0; i < found.length; i++) {
        String word = words.get(i);
        String lemma = morphology.lemma(word, found[i], true);
        String expected = (lemma == null ? word : lemma).toLowerCase(Locale.ROOT);
        assertThat(lemmas.of(word, found[i])).isEqualTo(expected);
        assertThat(lemmas.of(word, found[i])).as("the second time").isEqualTo(expected);
      }
    }
  }

  @Test
  void manyThreadsFindWhatOneFinds() {
    List<String> alone = corpus.stream().map(words -> Arrays.toString(tags.tag(words))).toList();
    List<String> labels =
        corpus.stream().map(words -> Arrays.toString(names.label(words))).toList();
    Models models = Models.load();
    PosTagger freshTags = new PosTagger(models.pos());
    Crf freshNames = new Crf(models.crf());
    assertThat(corpus.parallelStream().map(words -> Arrays.toString(freshTags.tag(words))).toList())
        .isEqualTo(alone);
    assertThat(
            corpus.parallelStream().map(words -> Arrays.toString(freshNames.label(words))).toList())
        .isEqualTo(labels);
  }
}
