package io.tidemark.tag.name;

import io.tidemark.tag.text.Sentence;
import java.util.Set;

/** What companies write behind their names: "Micron Technology Inc.", "Siemens AG". */
final class LegalForms {
  private static final Set<String> FORMS =
      WordSet.of(
          """
          inc inc. incorporated corp corp. corporation co co. company plc plc. ltd ltd. limited
          llc llp lp l.p. ag se sa s.a. nv n.v. spa s.p.a. s.p.a ab asa oyj kk kgaa gmbh bhd
          berhad pty pjsc sab holdings group plc's
          """);

  private LegalForms() {}

  /** Where the legal form behind token {@code to} ends; {@code to} where there is none. */
  static int end(Sentence sentence, int to) {
    int end = to;
    while (end < sentence.size()) {
      if (isForm(sentence, end)) {
        end++;
      } else if (isComma(sentence, end) && end + 1 < sentence.size() && isForm(sentence, end + 1)) {
        end += 2;
      } else if (sentence.get(end).form().equals("&")
          && end + 1 < sentence.size()
          && sentence.get(end + 1).lower().startsWith("co")
          && isForm(sentence, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  static boolean isForm(Sentence sentence, int i) {
    return sentence.get(i).capital() && FORMS.contains(sentence.get(i).lower());
  }

  private static boolean isComma(Sentence sentence, int i) {
    return sentence.get(i).form().equals(",");
  }
}
