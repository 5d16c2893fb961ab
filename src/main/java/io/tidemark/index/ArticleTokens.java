package io.tidemark.index;

import io.tidemark.article.Article;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Field;
import io.tidemark.article.Mention;
import io.tidemark.article.Move;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Span;
import io.tidemark.article.Stance;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The words and tags of one article, in the order in which the index takes them. */
final class ArticleTokens {
  /** Positions left free between title and body, so that no phrase or NEAR reaches across. */
  static final int FIELD_GAP = 100;

  /** Positions left free between paragraphs, so that no phrase reaches across. */
  static final int PARAGRAPH_GAP = 10;

  private static final Comparator<Token> ORDER =
      Comparator.comparingInt(Token::position)
          .thenComparingInt(Token::start)
          .thenComparingInt(Token::end)
          .thenComparing(Token::term);

  private final boolean english;
  private final ArticleText text;
  private final Map<Field, List<Placed>> words = new EnumMap<>(Field.class);
  private final TreeSet<Token> tokens = new TreeSet<>(ORDER);

  /**
   * A term at a position.
   *
   * @param start offset of its words in the field {@code text}
   */
  record Token(String term, int position, int start, int end) {}

  private record Placed(Words.Word word, int position) {}

  private ArticleTokens(Article article) {
    english = article.language() == null || article.language().equals("en");
    text = new ArticleText(article.title().length());
    int next = addWords(article.title(), Field.TITLE, 0);
    addWords(article.body(), Field.BODY, next == 0 ? 0 : next - 1 + FIELD_GAP);
  }

  static List<Token> of(TaggedArticle tagged) {
    ArticleTokens tokens = new ArticleTokens(tagged.article());
    tagged.mentions().forEach(tokens::add);
    tagged.themes().forEach(tokens::add);
    tagged.moves().forEach(tokens::add);
    tagged.stances().forEach(tokens::add);
    return List.copyOf(tokens.tokens);
  }

  /** The term that a mention stands under, or null for one that has none. */
  static @org.jspecify.annotations.Nullable String term(Mention mention) {
    String entity = mention.entity();
    String id = entity == null ? Fields.slug(mention.span().text()) : entity;
    return switch (mention.type()) {
      case SUBJECT -> entity == null ? null : Fields.Tag.SUBJECT.term(entity);
      case ORGANIZATION -> Fields.Tag.ORG.term(id);
      case PERSON -> Fields.Tag.PERSON.term(id);
      case PLACE -> Fields.Tag.PLACE.term(id);
      case EVENT -> null;
    };
  }

  private int addWords(String words, Field field, int first) {
    List<Placed> placed = new ArrayList<>();
    int position = first;
    int behind = 0;
    for (Words.Word word : Words.of(words)) {
      if (!placed.isEmpty() && words.substring(behind, word.start()).contains("\n\n")) {
        position += PARAGRAPH_GAP;
      }
      placed.add(new Placed(word, position));
      int start = text.offset(field, word.start());
      int end = text.offset(field, word.end());
      tokens.add(new Token(word.form(), position, start, end));
      tokens.add(
          new Token(
              english ? Fields.stem(word.stem()) : Fields.whole(word.form()),
              position,
              start,
              end));
      behind = word.end();
      position++;
    }
    this.words.put(field, placed);
    return position;
  }

  private void add(Mention mention) {
    String term = term(mention);
    if (term != null) {
      add(term, mention.span());
    }
  }

  private void add(ThemeTag theme) {
    add(Fields.Tag.THEME.term(theme.theme()), theme.span());
    add(Fields.term(theme.theme(), theme.status()), theme.span());
    add(Fields.status(theme.status()), theme.span());
  }

  /** A move stands where its direction is told; its subject is a token of its own. */
  private void add(Move move) {
    add(Fields.status(move.status()), move.trigger());
    EntityRef subject = move.subject();
    if (subject.entity() == null) {
      return;
    }
    add(Fields.Tag.SUBJECT.term(subject.entity()), subject.span());
    add(Fields.term(subject.entity(), move.direction(), move.status()), move.trigger());
    if (move.status() != MoveStatus.NEGATED) {
      add(Fields.term(subject.entity(), move.direction()), move.trigger());
    }
  }

  /** A stance is its whole sentence's: it stands at each word, so that all of them are near it. */
  private void add(Stance stance) {
    Span span = stance.span();
    String term = Fields.term(stance.label());
    List<Placed> placed = words.getOrDefault(span.field(), List.of());
    for (int i = firstEndingBehind(span.start(), placed); i < placed.size(); i++) {
      Words.Word word = placed.get(i).word();
      if (word.start() >= span.end()) {
        return;
      }
      add(term, placed.get(i).position(), span.field(), word.start(), word.end());
    }
  }

  private void add(String term, Span span) {
    List<Placed> placed = words.getOrDefault(span.field(), List.of());
    if (!placed.isEmpty()) {
      int first = Math.min(firstEndingBehind(span.start(), placed), placed.size() - 1);
      add(term, placed.get(first).position(), span.field(), span.start(), span.end());
    }
  }

  private void add(String term, int position, Field field, int start, int end) {
    tokens.add(new Token(term, position, text.offset(field, start), text.offset(field, end)));
  }

  private static int firstEndingBehind(int offset, List<Placed> placed) {
    int low = 0;
    int high = placed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placed.get(middle).word().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
