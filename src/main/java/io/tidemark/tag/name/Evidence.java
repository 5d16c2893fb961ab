package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.Set;

/** What the words in and around a name say of its type; weights to be added to the CRF's 1. */
final class Evidence {
  private static final double STRONG = 3;
  private static final double WEAK = 1;

  private static final Set<String> FIRMS =
      WordSet.of(
          """
          firm company group maker giant chain retailer bank lender developer startup start-up
          operator producer rival owner parent broker brokerage insurer miner carrier airline
          platform publisher brand supplier unit subsidiary conglomerate manufacturer house builder
          explorer refiner bookmaker brewer consultancy newspaper agency
          """);
  private static final Set<String> OF_FIRMS =
      WordSet.of(
          """
          shares stock stocks earnings revenue revenues profit profits sales customers products
          brands portfolio business board management ceo cfo chief app store stores shareholders
          shareholder investors unit subsidiary spokesman spokeswoman analyst analysts analysis
          results takeover offering ipo bid bonds plant mine factory employees staff offices
          headquarters platform capabilities databases website plc
          """);
  private static final Set<String> ROLES =
      WordSet.of(
          """
          boss partner president chairman chief ceo cfo director manager economist strategist
          analyst analysts spokesman spokeswoman founder trader managing global chairwoman
          """);
  private static final Set<String> OF_PEOPLE = Set.of("who", "whose", "himself", "herself", "jr.");

  private Evidence() {}

  /** How much speaks for an organisation. */
  static double ofOrganisation(Sentence sentence, At<Label> name) {
    int to = name.to();
    double weight = 0;
    if (withoutLegalForm(sentence, name) < to || Heads.isLast(sentence.get(to - 1))) {
      weight += STRONG;
    }
    if (name.from() > 0) {
      Token before = sentence.get(name.from() - 1);
      if (FIRMS.contains(before.lower())) {
        weight += STRONG;
      }
      if (before.is("of") && name.from() > 1 && sentence.get(name.from() - 2).is("shares")) {
        weight += STRONG;
      }
    }
    if (to < sentence.size()) {
      int next = sentence.get(to).pos().equals("POS") ? to + 1 : to;
      if (next < sentence.size() && OF_FIRMS.contains(sentence.get(next).lower())) {
        weight += next > to || name.what().type() != MentionType.PERSON ? WEAK : STRONG;
      }
      if (next == to && ROLES.contains(sentence.get(to).lower())) {
        weight += STRONG;
      }
      if (sentence.get(to).is("which")) {
        weight += WEAK;
      }
      if (isTickerBehind(sentence, to)) {
        weight += STRONG;
      }
    }
    return weight;
  }

  /** How much speaks for a person. */
  static double ofPerson(Sentence sentence, At<Label> name) {
    double weight = 0;
    if (name.from() > 0 && Titles.marksPerson(sentence.get(name.from() - 1))) {
      weight += STRONG;
    }
    if (name.to() < sentence.size() && OF_PEOPLE.contains(sentence.get(name.to()).lower())) {
      weight += WEAK;
    }
    if (name.to() + 1 < sentence.size()
        && sentence.get(name.to()).form().equals(",")
        && OF_PEOPLE.contains(sentence.get(name.to() + 1).lower())) {
      weight += STRONG;
    }
    return weight;
  }

  private static boolean isTickerBehind(Sentence sentence, int at) {
    return at + 3 < sentence.size()
        && sentence.get(at).form().equals("(")
        && (sentence.get(at + 2).form().equals(":")
            || (sentence.get(at + 2).form().equals(")")
                && sentence.get(at + 1).form().indexOf('.') > 0));
  }

  /** Where a name ends when its legal form is left out. */
  static int withoutLegalForm(Sentence sentence, At<Label> name) {
    int to = name.to();
    while (to > name.from() + 1 && LegalForms.isForm(sentence, to - 1)) {
      to--;
      if (to > name.from() + 1 && sentence.get(to - 1).form().equals(",")) {
        to--;
      }
    }
    return to;
  }
}
