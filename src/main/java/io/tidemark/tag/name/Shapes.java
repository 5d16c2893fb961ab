package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that their shape gives away where neither catalog nor CRF knows them: tickers in
 * brackets, acronyms, capitals inside a word, a last word such as Networks or Inc.
 */
final class Shapes {
  private static final Pattern TICKER =
      Pattern.compile("[A-Z]{1,5}(?:[.-][A-Z]{1,3})?|[0-9A-Z]{2,6}\\.[A-Z]{1,3}");
  private static final Pattern EXCHANGE = Pattern.compile("[A-Z][A-Za-z]{1,11}");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z&]{2,5}");
  private static final Pattern CAMEL = Pattern.compile("[A-Z][a-z]+[A-Z][A-Za-z]*[a-z][A-Za-z]*");
  private static final Pattern DOMAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]*\\.(?:com|net|org|co\\.uk|com\\.au)");
  private static final Pattern PERSONAL = Pattern.compile("(?:Mc|Mac|De|Di|La|Le|Van|Du|O)[A-Z].*");

  /** Acronyms that name no organisation: offices, measures, times, instruments, forms. */
  private static final Set<String> NO_ORGANISATION =
      WordSet.of(
          """
          GDP GNP CPI PPI PCE PMI ISM CEO CFO COO CIO CTO CMO EVP SVP VP MD MP MEP GMT BST EST EDT ET PT
          CET CT PST PDT UTC AEST AEDT NZST IST AM PM IPO ETF ETFS ETN EPS PE PEG ROE ROI EBIT EBITDA YOY QOQ
          MOM YTD TTM BPS USD EUR GBP JPY CHF AUD CAD CNY INR RMB OTC ADR ADRS ADS SEO CRM ERP API AI IT PC TV
          DVD GPS SUV EV HIV AIDS DNA CO LNG LPG CNG NGL WTI BTU MW GW KWH TAX VAT GST NHS UK US USA UAE EU UN
          II III IV VI VII VIII IX XI XII JR SR PHD MBA CPA CFA CFP BA BSC MSC FAQ PDF URL HTML WWW HTTP OK
          ABOUT THE AND FOR NEW INC LLC LTD PLC LLP LP AG SA NV SE CO CORP Q1 Q2 Q3 Q4 FY H1 H2 MSRP QE QT
          NPA NPAS NAV AUM M&A R&D P&L B2B B2C DIY FTA TPP NAFTA FX FRA CDS CDO CDOS MBS ABS REIT REITS
          AAA AA BBB BB CCC CC TIPS SDR SDRS LIBOR SOFR COVID SARS MERS ISBN ID PIN ATM HR PR IR VIX FOMC ZIRP
          """);

  private static final Set<String> ROLES =
      WordSet.of(
          """
          ceo chief chairman president analyst analysts economist strategist spokesman spokeswoman
          executive director boss official officials governor chair head founder managing
          """);

  private final Sentence sentence;
  private final List<At<Label>> names;

  private Shapes(Sentence sentence, List<At<Label>> names) {
    this.sentence = sentence;
    this.names = new ArrayList<>(names);
  }

  /** Whether a lone token is never an organisation, though the CRF may think so: CEO, GDP, R. */
  static boolean isNoOrganisation(Token token, MentionType type) {
    return type == MentionType.ORGANIZATION
        && (token.form().length() == 1 || NO_ORGANISATION.contains(token.form()))
        && !token.form().equals("EU")
        && !token.form().equals("UN");
  }

  /** {@code names} and those that the shapes add, in order. */
  static List<At<Label>> add(Words words, List<At<Label>> names) {
    Shapes shapes = new Shapes(words.sentence(), names);
    if (words.letterCase() != LetterCase.UPPER) {
      shapes.tickers();
    }
    if (words.letterCase() == LetterCase.PROSE) {
      shapes.headed();
      shapes.shaped();
    }
    shapes.names.sort(Comparator.comparingInt(At::from));
    return shapes.names;
  }

  /** "(NYSE: DIS)", "(CARR.PA)", "(GM)" behind an organisation. */
  private void tickers() {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      String form = sentence.get(i).form();
      if (!form.equals("(") && !form.equals("[")) {
        continue;
      }
      if (sentence.get(i + 2).form().equals(":") && i + 3 < sentence.size()) {
        exchangeAndTicker(i + 1);
      } else if (isClose(i + 2) && isFree(i + 1)) {
        ticker(i + 1, endingAt(i));
      }
    }
  }

  private void exchangeAndTicker(int from) {
    boolean exchange = EXCHANGE.matcher(sentence.get(from).form()).matches();
    if (exchange && TICKER.matcher(sentence.get(from + 2).form()).matches()) {
      if (isFree(from)) {
        add(from, null, "ticker");
      }
      if (isFree(from + 2)) {
        @Nullable At<Label> owner = endingAt(from - 1);
        add(from + 2, owner == null ? null : owner.what().entity(), "ticker");
      }
    }
  }

  private void ticker(int token, @Nullable At<Label> owner) {
    if (owner != null && TICKER.matcher(sentence.get(token).form()).matches()) {
      switch (owner.what().type()) {
        case ORGANIZATION -> add(token, owner.what().entity(), "ticker");
        case PERSON -> add(token, null, "ticker"); // the CRF took a company for a person
        default -> {}
      }
    }
  }

  private boolean isClose(int i) {
    String form = sentence.get(i).form();
    return form.equals(")") || form.equals("]");
  }

  /** Capitalised words that end in a legal form or a head word. */
  private void headed() {
    for (int i = 1; i < sentence.size(); i++) {
      if (!isFree(i) || !isEnd(i)) {
        continue;
      }
      int from = i;
      while (from > 0 && isFree(from - 1) && Heads.isNameWord(sentence, from - 1)) {
        from--;
      }
      if (from == 0 && !sentence.get(0).pos().startsWith("NNP")) {
        from++;
      }
      @Nullable At<Label> longer = endingAt(from);
      if (longer != null && longer.what().type() == MentionType.ORGANIZATION) {
        names.remove(longer); // "[Kinder Morgan] Energy Partners LP" is another house
        from = longer.from();
      }
      if (from < i) {
        Label label = new Label(MentionType.ORGANIZATION, null, "head-word");
        names.add(new At<>(from, LegalForms.end(sentence, i + 1), label));
      }
    }
  }

  private boolean isEnd(int i) {
    boolean head = LegalForms.isForm(sentence, i) || Heads.isSureLast(sentence.get(i));
    boolean inside =
        i + 1 < sentence.size()
            && sentence.get(i + 1).pos().startsWith("NN")
            && sentence.get(i + 1).capital();
    return head && !inside && sentence.get(i).pos().startsWith("NNP");
  }

  private void shaped() {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      if (!isFree(i) || !token.pos().startsWith("NNP")) {
        continue;
      }
      String form = token.form();
      if (ACRONYM.matcher(form).matches()) {
        if (!NO_ORGANISATION.contains(form) && acts(i)) {
          add(i, null, "acronym");
        }
      } else if (DOMAIN.matcher(form).matches()) {
        add(i, null, "domain");
      } else if (CAMEL.matcher(form).matches() && !PERSONAL.matcher(form).matches()) {
        add(i, null, "shape");
      }
    }
  }

  /**
   * Whether token {@code i} does what organisations do: owns, says, has a chief, stands in
   * brackets.
   */
  private boolean acts(int i) {
    boolean alone = i == 0 || !(Heads.isNameWord(sentence, i - 1) || isShouted(i - 1));
    if (i + 1 == sentence.size() || !alone || isShouted(i + 1)) {
      return false;
    }
    Token after = sentence.get(i + 1);
    Token before = sentence.get(Math.max(0, i - 1));
    return after.pos().equals("POS")
        || after.isVerb()
        || after.pos().equals("MD")
        || after.form().equals(")")
        || ROLES.contains(after.lower())
        || (before.pos().equals("IN") && !after.isNoun() && !after.pos().startsWith("JJ"));
  }

  /** Whether token {@code i} is a word in capitals, as the ones of a heading are. */
  private boolean isShouted(int i) {
    String form = sentence.get(i).form();
    return form.length() > 1
        && Character.isLetter(form.charAt(0))
        && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private void add(int token, @Nullable String entity, String by) {
    names.add(new At<>(token, token + 1, new Label(MentionType.ORGANIZATION, entity, by)));
  }

  private boolean isFree(int token) {
    for (At<Label> name : names) {
      if (name.contains(token)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable At<Label> endingAt(int token) {
    for (At<Label> name : names) {
      if (name.to() == token) {
        return name;
      }
    }
    return null;
  }
}
