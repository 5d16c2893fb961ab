package io.tidemark.analyze.discover;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.index.Annotated;
import io.tidemark.index.Annotation;
import io.tidemark.index.ArticleText;
import io.tidemark.index.Fields;
import io.tidemark.search.TagPlaces;
import io.tidemark.tag.text.AnnotationCodec;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gathers the noun phrases of articles from what the index keeps of their annotation: every run of
 * up to four adjectives and nouns that ends in a noun, unless it is a name or a tag's.
 */
final class PhraseScan {
  /** A phrase has so many words at most. */
  private static final int LONGEST = 4;

  /** How far in front of a phrase its cue may stand: "after it cut its". */
  private static final int REACH = 6;

  static final Set<Fields.Tag> KINDS =
      Set.of(
          Fields.Tag.THEME,
          Fields.Tag.SUBJECT,
          Fields.Tag.ORG,
          Fields.Tag.PERSON,
          Fields.Tag.PLACE,
          Fields.Tag.MOVE);

  private final Map<String, Candidate> candidates = new HashMap<>();
  private final Stems stems = new Stems();
  private final TagPlaces tags;

  PhraseScan(TagPlaces tags) {
    this.tags = tags;
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }

  void add(int doc, Annotated kept) {
    if (kept.annotation().bytes().length == Annotation.NONE.bytes().length) {
      return;
    }
    Article article = Article.of(kept.id(), kept.title(), kept.body());
    ArticleText text = new ArticleText(kept.title().length());
    List<TagPlaces.Place> places = tags.of(doc);
    for (Sentence sentence : AnnotationCodec.read(article, kept.annotation().bytes()).sentences()) {
      int shift = text.offset(sentence.field(), 0);
      int start = sentence.start() + shift;
      int end = sentence.end() + shift;
      List<TagPlaces.Place> here =
          places.stream().filter(place -> place.overlaps(start, end)).toList();
      new InSentence(doc, article, sentence, shift, here).scan();
    }
  }

  /** Whether a token can stand in a phrase. */
  private static boolean isPart(Token token) {
    return token.isNoun() || token.pos().startsWith("JJ") || isHyphen(token);
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-");
  }

  private final class InSentence {
    private final int doc;
    private final Article article;
    private final Sentence sentence;
    private final int shift;
    private final List<TagPlaces.Place> places;
    private final Set<String> moves = new TreeSet<>();
    private final boolean themed;

    InSentence(
        int doc, Article article, Sentence sentence, int shift, List<TagPlaces.Place> places) {
      this.doc = doc;
      this.article = article;
      this.sentence = sentence;
      this.shift = shift;
      this.places = places;
      boolean theme = false;
      for (TagPlaces.Place place : places) {
        theme |= place.kind() == Fields.Tag.THEME;
        if (place.kind() == Fields.Tag.MOVE
            && place.id().chars().filter(c -> c == '/').count() < 2) {
          moves.add(place.id());
        }
      }
      themed = theme;
    }

    void scan() {
      int from = 0;
      while (from < sentence.size()) {
        int to = from;
        while (to < sentence.size() && isPart(sentence.get(to))) {
          to++;
        }
        if (to > from) {
          run(from, to);
        }
        from = to + 1;
      }
    }

    private void run(int from, int to) {
      boolean cause = !themed && !moves.isEmpty() && isCause(from);
      for (int i = from; i < to; i++) {
        Token first = sentence.get(i);
        boolean compares = first.pos().equals("JJS") || first.pos().equals("JJR");
        if (isHyphen(first) || compares || WordLists.WEAK.contains(first.lower())) {
          continue;
        }
        List<String> words = new ArrayList<>();
        for (int j = i; j < to && words.size() < LONGEST; j++) {
          Token token = sentence.get(j);
          if (isHyphen(token)) {
            continue;
          }
          boolean never =
              WordLists.NEVER.contains(token.lemma()) || WordLists.NEVER.contains(token.lower());
          String stem = never ? null : stems.of(token);
          if (stem == null) {
            break;
          }
          words.add(stem);
          if (token.isNoun()) {
            add(words, new Place(i, j + 1, from, to), cause);
          }
        }
      }
    }

    /** A phrase's tokens within their run. */
    private record Place(int from, int to, int runFrom, int runTo) {
      boolean endsRun() {
        return to == runTo;
      }
    }

    private void add(List<String> words, Place at, boolean cause) {
      int start = sentence.get(at.from()).start() + shift;
      int end = sentence.get(at.to() - 1).end() + shift;
      Candidate candidate =
          candidates.computeIfAbsent(String.join(" ", words), k -> new Candidate(words));
      if (isCovered(start, end) || isName(at)) {
        candidate.isCovered(doc);
        return;
      }
      candidate.stands(doc);
      if (!candidate.isWritten()) {
        String form = form(at);
        boolean shouts = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 5;
        candidate.isWritten(form, pattern(at), shouts ? Field.TITLE : sentence.field());
      }
      if (at.endsRun() && words.size() > 1 && isNamed(at)) {
        candidate.isNamed(doc);
      }
      if (isCoined(at)) {
        candidate.isCoined(doc);
      }
      if (cause && at.endsRun()) {
        candidate.isCause(doc, moves);
      }
    }

    private String form(Place at) {
      String text = sentence.field() == Field.TITLE ? article.title() : article.body();
      return text.substring(sentence.get(at.from()).start(), sentence.get(at.to() - 1).end());
    }

    private String pattern(Place at) {
      return sentence.tokens().subList(at.from(), at.to()).stream()
          .filter(token -> !isHyphen(token))
          .map(token -> token.pos().startsWith("NNP") ? token.form() : token.lemma())
          .collect(Collectors.joining(" "));
    }

    private boolean isCovered(int start, int end) {
      for (TagPlaces.Place place : places) {
        boolean covers =
            switch (place.kind()) {
              case THEME -> place.overlaps(start, end);
              case MOVE -> false;
              default -> place.contains(start, end);
            };
        if (covers) {
          return true;
        }
      }
      return false;
    }

    /** A person's name is in it, it ends in a name, or it cuts one. */
    private boolean isName(Place at) {
      Token last = sentence.get(at.to() - 1);
      int start = sentence.get(at.from()).start() + shift;
      int end = last.end() + shift;
      for (TagPlaces.Place place : places) {
        boolean name =
            switch (place.kind()) {
              case ORG, PERSON, PLACE -> true;
              default -> false;
            };
        boolean cuts = place.overlaps(start, end) && (place.start() < start || place.end() > end);
        if (name && (cuts || place.contains(last.start() + shift, end))) {
          return true;
        }
      }
      for (int i = at.from(); i < at.to(); i++) {
        if (sentence.get(i).ner().equals("PERSON")) {
          return true;
        }
      }
      return false;
    }

    /** "the carry trade", "a credit crunch", but no "in early trade". */
    private boolean isNamed(Place at) {
      if (!WordLists.HEADS.contains(sentence.get(at.to() - 1).lower())) {
        return false;
      }
      for (int i = at.from(); i < at.to() - 1; i++) {
        String lower = sentence.get(i).lower();
        if (WordLists.PLAIN.contains(lower)) {
          return false;
        }
      }
      String before = word(at.runFrom() - 1);
      return before.equals("the") || before.equals("a") || before.equals("an") || isCoined(at);
    }

    /** Within quotation marks by itself, or so called. */
    private boolean isCoined(Place at) {
      boolean quoted =
          pos(at.from() - 1).equals("``")
              && (pos(at.to()).equals("''")
                  || pos(at.to() + 1).equals("''") && pos(at.to()).matches("[,.]"));
      String before = word(at.from() - 1);
      return quoted
          || before.equals("so-called")
          || before.equals("dubbed")
          || before.equals("called") && word(at.from() - 2).matches("so|-");
    }

    /** Whether a cue stands in front of the run in the same clause. */
    private boolean isCause(int from) {
      for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
        Token token = sentence.get(i);
        if (WordLists.CUES.contains(token.lower())) {
          return true;
        }
        if (!Character.isLetterOrDigit(token.form().charAt(0))) {
          return false;
        }
      }
      return false;
    }

    private String word(int i) {
      return i >= 0 && i < sentence.size() ? sentence.get(i).lower() : "";
    }

    private String pos(int i) {
      return i >= 0 && i < sentence.size() ? sentence.get(i).pos() : "";
    }
  }
}
