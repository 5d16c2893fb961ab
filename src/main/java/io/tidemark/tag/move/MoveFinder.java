package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Move;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the moves of an article. Safe for many threads. */
public final class MoveFinder {
  private final Catalog catalog;
  private final SubjectReader subjectReader;
  private final TriggerFinder triggers;
  private final HeadlineVerbs verbs;

  public MoveFinder(Catalog catalog) {
    this.catalog = catalog;
    Set<String> listed =
        catalog.entities().stream()
            .filter(entity -> !entity.tickers().isEmpty())
            .map(Entity::id)
            .collect(Collectors.toUnmodifiableSet());
    TriggerWords words = TriggerWords.load();
    this.verbs = new HeadlineVerbs(words.verbForms());
    this.triggers = new TriggerFinder(words, currencies(catalog));
    this.subjectReader = new SubjectReader(listed);
  }

  private static Set<String> currencies(Catalog catalog) {
    return catalog.subjects().stream()
        .filter(subject -> subject.kind() == SubjectKind.CURRENCY)
        .map(subject -> subject.id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The moves of {@code sentences}, which are those of one article in order. */
  public List<Move> find(List<ParsedSentence> sentences) {
    Antecedents antecedents = new Antecedents(catalog);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      SentenceView view = new SentenceView(sentences.get(i), verbs);
      antecedents.read(view, i);
      moves.addAll(new SentenceMoves(view, i, antecedents).find());
    }
    return moves;
  }

  private final class SentenceMoves {
    private final SentenceView view;
    private final int number;
    private final Antecedents antecedents;
    private final SubjectFinder subjects;
    private final ArgumentFinder arguments;

    SentenceMoves(SentenceView view, int number, Antecedents antecedents) {
      this.view = view;
      this.number = number;
      this.antecedents = antecedents;
      this.subjects = new SubjectFinder(view);
      this.arguments = new ArgumentFinder(view);
    }

    List<Move> find() {
      List<Trigger> found = triggers.find(view);
      List<Move> moves = new ArrayList<>();
      for (int k = 0; k < found.size(); k++) {
        Trigger trigger = found.get(k);
        int from = k == 0 ? 0 : found.get(k - 1).to();
        int to = k + 1 == found.size() ? view.size() : start(found.get(k + 1));
        add(trigger, from, to, moves);
      }
      return moves;
    }

    /** Where the words of {@code trigger} itself begin: its noun phrase, or its own size. */
    private int start(Trigger trigger) {
      NounPhrase own = view.phrase(trigger.anchor());
      int start = own != null ? Math.min(own.from(), trigger.from()) : trigger.from();
      if (trigger.kind() == Kind.STATE) {
        var size = view.quantity(trigger.from() - 1);
        return size != null ? size.from() : start;
      }
      return start;
    }

    private void add(Trigger trigger, int from, int to, List<Move> moves) {
      List<NounPhrase> phrases = subjects.find(trigger);
      if (phrases.isEmpty()) {
        NounPhrase own = view.phrase(trigger.anchor());
        boolean sized =
            trigger.kind() != Kind.NOUN || arguments.find(trigger, from, to).change() != null;
        if (own == null || trigger.needsSubject() || !sized) {
          return;
        }
        phrases = List.of(own);
      }
      Arguments found = arguments.find(trigger, from, to);
      List<At<Quantity>> sizes = Sizes.listed(view, trigger.to());
      boolean dealt = sizes.size() > 1 && sizes.size() == phrases.size();
      List<NounPhrase> inOrder =
          phrases.stream().sorted(Comparator.comparingInt(NounPhrase::from)).toList();
      boolean first = true;
      for (NounPhrase phrase : phrases) {
        boolean main = first;
        first = false;
        Subject subject = subject(trigger, phrase);
        boolean known = subject.ref().entity() != null;
        boolean counts =
            known
                || !trigger.needsSubject()
                    && main
                    && !Idioms.isMood(view.lemma(phrase.head()))
                    && !(isFar(trigger, phrase) && found.change() == null);
        if (counts && !isPerson(phrase)) {
          Arguments own =
              dealt ? arguments.dealt(found, sizes.get(inOrder.indexOf(phrase))) : found;
          moves.add(move(trigger, subject, own));
        }
      }
      elliptic(trigger, found, to, moves);
    }

    /** "The Dow fell 0.4 %, the S&P 500 0.6 %": what shares the verb that was read last. */
    private void elliptic(Trigger trigger, Arguments found, int to, List<Move> moves) {
      At<Quantity> size = view.quantity(trigger.to());
      if (size == null || found.change() == null || moves.isEmpty()) {
        return;
      }
      for (Sizes.Elliptic next : Sizes.elliptic(view, size, to)) {
        Arguments own = new Arguments(next.change(), null, null, found.when());
        moves.add(move(trigger, subject(trigger, next.subject()), own));
      }
    }

    private Move move(Trigger trigger, Subject subject, Arguments found) {
      Direction direction = trigger.direction();
      return new Move(
          subject.ref(),
          subject.inverted() ? Pairs.opposite(direction) : direction,
          view.sentence().span(trigger.from(), trigger.to()),
          found.change(),
          found.from(),
          found.to(),
          found.when(),
          StatusReader.read(view, trigger),
          null,
          List.of());
    }

    /** Whether an episode ("a rally") is told with no more than the subject of a verb before it. */
    private boolean isFar(Trigger trigger, NounPhrase phrase) {
      return trigger.kind() == Kind.NOUN
          && Idioms.isEpisode(view.lemma(trigger.anchor()))
          && phrase.to() < trigger.from() - 2;
    }

    private boolean isPerson(NounPhrase phrase) {
      At<Mention> mention = view.mention(phrase.head());
      return mention != null && mention.what().type() == MentionType.PERSON;
    }

    /** What moves, and whether it is named by a pair that goes the other way. */
    private record Subject(EntityRef ref, boolean inverted) {}

    private Subject subject(Trigger trigger, NounPhrase phrase) {
      if (trigger.kind() == Kind.RATE) {
        Span span = view.sentence().span(phrase.from(), phrase.to());
        return new Subject(new EntityRef(PolicyRates.of(view, trigger), span), false);
      }
      SubjectReader.Reading reading = subjectReader.read(view, phrase, trigger);
      Span span = view.sentence().span(reading.from(), reading.to());
      boolean yield =
          "us-treasury-yields".equals(reading.entity()) && reading.to() - reading.from() <= 2;
      if (yield) {
        var tenor = antecedents.resolve("yield", number, phrase.from());
        return new Subject(
            new EntityRef(tenor == null ? reading.entity() : tenor.entity(), span), false);
      }
      if (reading.entity() == null && reading.isRole()) {
        var antecedent = antecedents.resolve(view.lemma(phrase.head()), number, phrase.from());
        return antecedent == null
            ? new Subject(new EntityRef(null, span), false)
            : new Subject(new EntityRef(antecedent.entity(), span), antecedent.inverted());
      }
      return new Subject(new EntityRef(reading.entity(), span), reading.inverted());
    }
  }
}
