package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.Expansion;
import io.tidemark.catalog.Name;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.name.CatalogName.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All names of a catalog, each written out. */
final class NameList {
  private static final Set<SubjectKind> TOLD_OF_COUNTRIES =
      Set.of(
          SubjectKind.ECONOMY,
          SubjectKind.STOCKS,
          SubjectKind.YIELD,
          SubjectKind.BOND,
          SubjectKind.CURVE,
          SubjectKind.POLICY_RATE);
  private static final Set<String> FIGURES = Set.of("GDP", "CPI", "PPI", "PMI", "PCE");

  private final List<CatalogName> names = new ArrayList<>();

  private NameList() {}

  static List<CatalogName> of(Catalog catalog) {
    NameList list = new NameList();
    for (Subject subject : catalog.subjects()) {
      list.add(
          new Entry(subject.id(), MentionType.SUBJECT, bare(subject)),
          subject.names(),
          subject.not(),
          subject.tickers());
    }
    for (Entity entity : catalog.entities()) {
      MentionType type = entity.kind().isPerson() ? MentionType.PERSON : MentionType.ORGANIZATION;
      list.add(
          new Entry(entity.id(), type, words -> false),
          entity.names(),
          entity.not(),
          entity.tickers());
    }
    return list.names;
  }

  /** An entry, and which of its names are bare. */
  private record Entry(String id, MentionType type, Predicate<List<Pattern.Word>> bare) {}

  private void add(Entry entry, List<Name> all, List<Pattern> not, List<String> tickers) {
    for (Name name : all) {
      Use use =
          switch (name.strength()) {
            case SURE -> Use.SURE;
            case SHORT -> Use.SHORT;
            case MARKET -> Use.MARKET;
          };
      for (List<Pattern.Word> words : Expansion.of(name.pattern())) {
        add(entry, use, words);
      }
    }
    for (Pattern pattern : not) {
      for (List<Pattern.Word> words : Expansion.of(pattern)) {
        add(entry, Use.NOT, words);
      }
    }
    for (String ticker : tickers) {
      add(entry, Use.TICKER, List.of(new Pattern.Word(ticker, true)));
    }
  }

  private void add(Entry entry, Use use, List<Pattern.Word> words) {
    names.add(new CatalogName(entry.id, entry.type, use, words, entry.bare.test(words)));
  }

  private static Predicate<List<Pattern.Word>> bare(Subject subject) {
    if (subject.kind() == SubjectKind.VOLUME) {
      return words -> words.size() == 1 && tellsNoCountry(words.getFirst());
    }
    boolean american =
        Economies.HOME.equals(subject.country()) && TOLD_OF_COUNTRIES.contains(subject.kind());
    return words -> american && words.stream().allMatch(NameList::tellsNoCountry);
  }

  private static boolean tellsNoCountry(Pattern.Word word) {
    return !Character.isUpperCase(word.text().charAt(0)) || FIGURES.contains(word.text());
  }
}
