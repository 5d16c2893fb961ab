package io.tidemark.tag.speech;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Statement;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Statements of a text whose names are those of the CRF; "Acme Bank" has the id acme-bank. */
final class Said {
  private static final Annotator ANNOTATOR = new Annotator();
  private static final StatementFinder FINDER = new StatementFinder();

  private Said() {}

  static List<Statement> in(String body) {
    return in("", body);
  }

  static List<Statement> in(String title, String body) {
    Article article = Article.of("a", title, body);
    List<ParsedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : ANNOTATOR.annotate(article).sentences()) {
      sentences.add(
          new ParsedSentence(article, sentence, names(article, sentence), List.of(), List.of()));
    }
    return FINDER.find(sentences);
  }

  /** Speaker, cue and content of each statement, parted by bars. */
  static List<String> told(String body) {
    return told("", body);
  }

  static List<String> told(String title, String body) {
    return in(title, body).stream()
        .map(s -> speaker(s) + " | " + s.cue().text() + " | " + s.content().text())
        .toList();
  }

  static List<@Nullable String> entities(String body) {
    List<@Nullable String> entities = new ArrayList<>();
    for (Statement statement : in(body)) {
      entities.add(statement.speaker() == null ? null : statement.speaker().entity());
    }
    return entities;
  }

  private static String speaker(Statement statement) {
    return statement.speaker() == null ? "-" : statement.speaker().span().text();
  }

  private static List<At<Mention>> names(Article article, Sentence sentence) {
    List<At<Mention>> names = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      String ner = sentence.get(i).ner();
      int end = i + 1;
      while (end < sentence.size() && sentence.get(end).ner().equals(ner)) {
        end++;
      }
      if (!ner.equals("O")) {
        names.add(new At<>(i, end, mention(article, sentence, i, end, ner)));
      }
      i = end;
    }
    return names;
  }

  private static Mention mention(Article article, Sentence sentence, int from, int to, String ner) {
    MentionType type = ner.equals("LOCATION") ? MentionType.PLACE : MentionType.valueOf(ner);
    var span = sentence.span(article, from, to);
    return new Mention(span, type, span.text().toLowerCase(Locale.ROOT).replace(' ', '-'), "crf");
  }
}
