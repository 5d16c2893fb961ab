package io.tidemark.tag.text;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Packs an {@link AnnotatedText} into bytes and back: about three a word, for the words themselves
 * are in the article.
 *
 * <p>Like goes with like, so that whatever compresses the bytes finds runs. One column holds the
 * sentences (field, paragraph, number of tokens); one a byte a token, its part of speech and the
 * gap before it; one the tokens' lengths; one the lemmas that differ from their word, as rules that
 * an article uses again; one the names as runs; one what fits in none of them.
 */
public final class AnnotationCodec {
  private static final int LAYOUT = 1;

  // Bytes hold places in these lists: what is new goes at the end.
  private static final List<String> POS =
      List.of(
          "NN", "IN", "NNP", "DT", "JJ", "NNS", ",", ".", "CD", "RB", "VBD", "VB", "CC", "TO",
          "VBN", "VBZ", "PRP", "VBG", "VBP", "MD", "HYPH", "POS", "PRP$", "$", "``", "''", ":",
          "WDT", "JJR", "RP", "NNPS", "WP", "WRB", "JJS", "RBR", "-LRB-", "-RRB-", "EX", "RBS",
          "SYM", "PDT", "FW", "WP$", "UH", "LS", "#", "ADD", "AFX", "GW", "NFP", "XX");
  private static final List<String> NER = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");
  private static final int OTHER_POS = 63;
  private static final int OTHER_GAP = 3;
  private static final Map<String, Integer> POS_PLACES = places(POS);

  private AnnotationCodec() {}

  /** The bytes of {@code text}; its article is not in them. */
  public static byte[] write(AnnotatedText text) {
    return new Writing().write(text);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param article the one that was annotated, character for character
   * @throws IllegalArgumentException where the bytes are of another article, or no annotation
   */
  public static AnnotatedText read(Article article, byte[] bytes) {
    try {
      return new Reading(article, bytes).read();
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("an annotation of another text than " + article.id(), e);
    }
  }

  private static Map<String, Integer> places(List<String> list) {
    Map<String, Integer> places = new HashMap<>();
    list.forEach(item -> places.put(item, places.size()));
    return Map.copyOf(places);
  }

  private static final class Writing {
    private final ByteWriter sentences = new ByteWriter();
    private final ByteWriter tags = new ByteWriter();
    private final ByteWriter lengths = new ByteWriter();
    private final ByteWriter lemmas = new ByteWriter();
    private final ByteWriter names = new ByteWriter();
    private final ByteWriter rest = new ByteWriter();
    private final Map<LemmaRule, Integer> rules = new HashMap<>();
    private int sinceLemma;
    private int sinceName;
    private String name = "O";

    byte[] write(AnnotatedText text) {
      for (Field field : Field.values()) {
        int paragraph = 0;
        int end = 0;
        for (Sentence sentence : text.sentences()) {
          if (sentence.field() == field) {
            sentences.number(sentence.paragraph() - paragraph << 1 | (field == Field.BODY ? 1 : 0));
            sentences.number(sentence.size());
            paragraph = sentence.paragraph();
            end = write(sentence.tokens(), end);
          }
        }
      }
      ByteWriter all = new ByteWriter();
      all.octet(LAYOUT);
      for (ByteWriter column : List.of(sentences, tags, lengths, lemmas, names, rest)) {
        all.column(column);
      }
      return all.toBytes();
    }

    private int write(List<Token> tokens, int from) {
      int end = from;
      for (Token token : tokens) {
        writeTag(token.pos(), token.start() - end);
        lengths.number(token.end() - token.start());
        writeLemma(token);
        writeName(token.ner());
        end = token.end();
      }
      return end;
    }

    private void writeTag(String pos, int gap) {
      int place = POS_PLACES.getOrDefault(pos, OTHER_POS);
      boolean small = gap >= 0 && gap < OTHER_GAP;
      tags.octet(place << 2 | (small ? gap : OTHER_GAP));
      if (!small) {
        rest.signed(gap);
      }
      if (place == OTHER_POS) {
        rest.text(pos);
      }
    }

    private void writeLemma(Token token) {
      if (token.lemma().equals(token.lower())) {
        sinceLemma++;
        return;
      }
      lemmas.number(sinceLemma);
      sinceLemma = 0;
      LemmaRule rule = LemmaRule.of(token.lower(), token.lemma());
      Integer known = rules.putIfAbsent(rule, rules.size());
      lemmas.number(known == null ? rules.size() - 1 : known);
      if (known == null) {
        lemmas.number(rule.dropped());
        lemmas.text(rule.added());
      }
    }

    private void writeName(String ner) {
      if (!ner.equals(name)) {
        int place = NER.indexOf(ner);
        if (place < 0) {
          throw new IllegalArgumentException("no place for the name type '" + ner + "'");
        }
        names.number(sinceName << 2 | place);
        sinceName = 0;
        name = ner;
      }
      sinceName++;
    }
  }

  private static final class Reading {
    private final Article article;
    private final ByteReader sentences;
    private final ByteReader tags;
    private final ByteReader lengths;
    private final ByteReader lemmas;
    private final ByteReader names;
    private final ByteReader rest;
    private final List<LemmaRule> rules = new ArrayList<>();
    private int untilLemma;
    private int untilName;
    private String name = "O";

    Reading(Article article, byte[] bytes) {
      ByteReader all = new ByteReader(bytes);
      int layout = all.octet();
      if (layout != LAYOUT) {
        throw new IllegalArgumentException("annotation layout " + layout + " is not known");
      }
      this.article = article;
      this.sentences = all.column();
      this.tags = all.column();
      this.lengths = all.column();
      this.lemmas = all.column();
      this.names = all.column();
      this.rest = all.column();
      this.untilLemma = next(lemmas);
      this.untilName = next(names);
    }

    AnnotatedText read() {
      List<Sentence> all = new ArrayList<>();
      Field field = Field.TITLE;
      int paragraph = 0;
      int end = 0;
      while (sentences.hasMore()) {
        int head = sentences.number();
        Field own = (head & 1) == 1 ? Field.BODY : Field.TITLE;
        if (own != field) {
          field = own;
          paragraph = 0;
          end = 0;
        }
        paragraph += head >> 1;
        List<Token> tokens = tokens(article.text(field), end, sentences.number());
        end = tokens.getLast().end();
        all.add(new Sentence(field, paragraph, tokens));
      }
      return new AnnotatedText(article, all);
    }

    private List<Token> tokens(String text, int from, int count) {
      List<Token> tokens = new ArrayList<>(count);
      int end = from;
      for (int i = 0; i < count; i++) {
        int tag = tags.octet();
        int gap = tag & 3;
        int start = end + (gap == OTHER_GAP ? rest.signed() : gap);
        end = start + lengths.number();
        int place = tag >> 2;
        String pos = place == OTHER_POS ? rest.text() : POS.get(place);
        String form = text.substring(start, end);
        String lower = form.toLowerCase(Locale.ROOT);
        tokens.add(new Token(start, end, form, lower, lemma(lower), pos, name()));
      }
      return tokens;
    }

    private String lemma(String lower) {
      if (untilLemma != 0) {
        untilLemma--;
        return lower;
      }
      int number = lemmas.number();
      if (number == rules.size()) {
        rules.add(new LemmaRule(lemmas.number(), lemmas.text()));
      }
      untilLemma = next(lemmas);
      return rules.get(number).apply(lower);
    }

    private String name() {
      if (untilName >> 2 == 0) {
        name = NER.get(untilName & 3);
        untilName = next(names);
      }
      untilName -= 1 << 2;
      return name;
    }

    /** What comes next in {@code column}, or a number that is never counted down to nothing. */
    private static int next(ByteReader column) {
      return column.hasMore() ? column.number() : Integer.MAX_VALUE;
    }
  }
}
