package io.tidemark.search;

import io.tidemark.index.Fields;
import io.tidemark.index.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Makes Lucene queries of expressions. Tags and words earn scores; all else only lets through. */
final class LuceneQueries {
  private final @Nullable ZoneId zone;
  private final View view;

  private LuceneQueries(@Nullable ZoneId zone, View view) {
    this.zone = zone;
    this.view = view;
  }

  static Query of(Selection selection, View view) {
    LuceneQueries queries = new LuceneQueries(selection.zone(), view);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(queries.query(selection.expression()), Occur.MUST);
    if (selection.from() != null || selection.to() != null) {
      all.add(queries.days(selection.from(), selection.to()), Occur.FILTER);
    }
    all.add(view.filter(), Occur.FILTER);
    return all.build();
  }

  private Query query(Expression expression) {
    return switch (expression) {
      case Expression.All() -> filter(MatchAllDocsQuery.INSTANCE);
      case Expression.And and -> and(and.parts());
      case Expression.Or or -> or(or.parts().stream().map(this::query).toList());
      case Expression.Not not -> and(List.of(not));
      case Expression.Words words ->
          or(
              List.of(
                  phrase(words.stems().stream().map(Fields::stem).toList()),
                  phrase(words.forms().stream().map(Fields::whole).toList())));
      case Expression.Phrase phrase -> phrase(phrase.forms());
      case Expression.Tag tag ->
          or(tag.values().stream().map(value -> text(tag.kind().term(value))).toList());
      case Expression.Publisher publisher -> filter(Fields.PUBLISHER, publisher.slug());
      case Expression.Kind kind -> filter(Fields.KIND, kind.kind().name());
      case Expression.Language language -> filter(Fields.LANGUAGE, language.code());
      case Expression.From from -> filter(days(from.day(), null));
      case Expression.To to -> filter(days(null, to.day()));
      case Expression.Story story ->
          filter(LongPoint.newSetQuery(Fields.STORY, view.numbers(story.story())));
    };
  }

  private Query and(List<Expression> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean onlyNot = true;
    for (Expression part : parts) {
      if (part instanceof Expression.Not not) {
        all.add(query(not.part()), Occur.MUST_NOT);
      } else {
        all.add(query(part), Occur.MUST);
        onlyNot = false;
      }
    }
    if (onlyNot) {
      all.add(filter(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    return all.build();
  }

  private static Query or(List<Query> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(part, Occur.SHOULD));
    return any.build();
  }

  private static Query phrase(List<String> terms) {
    if (terms.size() == 1) {
      return text(terms.getFirst());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(Fields.TEXT, term)));
    return phrase.build();
  }

  /** Days are those of the zone where one is given and the article tells its hour. */
  private Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    Query byDay = LongPoint.newRangeQuery(Fields.DAY, first, last);
    if (zone == null) {
      return byDay;
    }
    long start = from == null ? Long.MIN_VALUE : from.atStartOfDay(zone).toInstant().toEpochMilli();
    long end =
        to == null
            ? Long.MAX_VALUE
            : to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    Query bareDay =
        new BooleanQuery.Builder()
            .add(byDay, Occur.FILTER)
            .add(new FieldExistsQuery(Fields.TIME), Occur.MUST_NOT)
            .build();
    return or(List.of(LongPoint.newRangeQuery(Fields.TIME, start, end), bareDay));
  }

  private static Query text(String term) {
    return new TermQuery(new Term(Fields.TEXT, term));
  }

  private static Query filter(String field, String term) {
    return filter(new TermQuery(new Term(field, term)));
  }

  private static Query filter(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
