package io.tidemark.read.draft;

import io.tidemark.article.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets legal text apart: disclosures, certifications and disclaimers, be it the pages behind a note
 * or the line on its first page that points to them.
 *
 * @param text the paragraphs that are none
 * @param asides the legal ones, those in a row as one
 */
public record Legal(List<String> text, List<Aside> asides) {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int LONGEST_HEADING = 90;
  private static final int LOOKED_AHEAD = 6;
  private static final int LONG = 150;

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\W*(?:(?:appendix|annex|section)\\s*[a-z0-9.-]{0,4}\\W*)?"
              + "(?:(?:important|legal|general|regulatory|required|other|company[- ]specific|specific|additional|global|research|country|us|uk|canadian|"
              + "rating|conflicts? of interest)\\s+)*"
              + "(?:(?:and|&|of)\\s+)?"
              + "(?:disclosures?|disclaimers?|legal (?:notices?|information|entities|entity disclosures?)|important (?:notices?|information)"
              + "|analysts?[’']?s? certifications?|certifications?(?: of the analysts?)?|terms of use|rating (?:definitions?|system|distribution)"
              + "|explanation of ratings?|haftungsausschluss|rechtliche hinweise|offenlegung(?:en)?|mentions légales|avertissement)"
              + "(?:\\s*(?:and|&|/|,|section|appendix|for|of|by)\\s*.{0,50})?\\W*$"
              + "|^\\W*(?:免责(?:声明|条款)|法律声明|重要(?:声明|提示)|分析师(?:声明|承诺|介绍及承诺)|(?:投资|股票)?评级(?:说明|标准|定义)|投资评级的?说明|披露(?:声明)?|一般声明|特别声明)\\W*$",
          FLAGS);

  /** Words of the law; a paragraph with two of them is legal text. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:(?:no|not (?:be |constitute |an? )*(?:an? )*)offer(?:s|ed)?\\b|solicitation|liabilit(?:y|ies)|past performance|investment banking"
              + "|conflicts? of interest|recipients?|redistribut\\w+|onward distribution|registered (?:with|broker)|regulated by|authori[sz]ed (?:and|by)|compensation"
              + "|views expressed|personal views|investment advice|information purposes|for informational|all rights reserved|without (?:prior )?(?:written )?(?:notice|consent|permission)"
              + "|finra|fca|sebi|mifid|securities act|exchange act|(?:professional|institutional|qualified|accredited|wholesale) (?:clients?|investors?)|suitab(?:le|ility)"
              + "|believed to be reliable|accuracy or completeness|beneficial(?:ly)? own\\w*|market maker|holds? no positions?|seeks? to do business|disclosures?|disclaimers?|certif(?:y|ies|ication))\\b"
              + "|免责|不构成|仅供参考|版权(?:归|所有)|风险自担|证监会|投资咨询业务资格|独立性|书面许可",
          FLAGS);

  /** A line that points to legal text, or is all of it. */
  private static final Pattern POINTER =
      Pattern.compile(
          "^(?=.*\\b(?:disclosures?|disclaimers?|certifications?)\\b)(?=.*\\b(?:see|refer|found|read|review|begins?|starts?|located|contains?)\\b)"
              + "(?=.*\\b(?:pages?|appendix|(?:end|back) of|last|sections?|website|www)\\b).{1,300}$"
              + "|^.{0,120}\\b(?:does|do) and seeks? to do business with\\b.*$"
              + "|^(?:disclaimer|disclosures?|important (?:notice|information)|confidential)\\s*[:.–—-].*$"
              + "|^this (?:report|research|note|document|material|publication) (?:is|was|has been|does|may|must|should|constitutes)\\b.{0,160}"
              + "\\b(?:investment advice|offer|solicitation|information(?:al)? (?:only|purposes)|(?:professional|institutional|qualified|accredited|wholesale) (?:clients?|investors?)|redistribut\\w+|prohibited)\\b.{0,200}$"
              + "|^past performance (?:is|does|should|may|cannot)\\b.{0,200}$"
              + "|^for (?:(?:the )?use (?:by|of) )?(?:professional|institutional|qualified|accredited|wholesale) (?:clients?|investors?)\\b.{0,40}\\bonly\\b.{0,120}$"
              + "|^.{0,60}(?:请务必阅读|请参阅|敬请参阅|敬请阅读).{0,40}(?:免责|声明|披露|条款|信息).{0,40}$",
          FLAGS);

  private static final int LONGEST_POINTER = 420;

  public Legal {
    text = List.copyOf(text);
    asides = List.copyOf(asides);
  }

  /** Parts {@code paragraphs}; the first of them is never taken for a heading of legal text. */
  public static Legal of(List<String> paragraphs) {
    List<String> text = new ArrayList<>();
    List<Aside> asides = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int tail = tail(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (i >= tail || isLegal(paragraph)) {
        run.add(paragraph);
      } else {
        end(run, asides);
        text.add(paragraph);
      }
    }
    end(run, asides);
    return new Legal(text, asides);
  }

  private static void end(List<String> run, List<Aside> asides) {
    if (!run.isEmpty()) {
      asides.add(new Aside(Aside.Kind.DISCLAIMER, String.join("\n\n", run)));
      run.clear();
    }
  }

  /** Whether a paragraph is a legal one by itself, wherever it stands. */
  public static boolean isLegal(String paragraph) {
    return paragraph.length() <= LONGEST_POINTER && POINTER.matcher(paragraph).matches();
  }

  /** Where the text ends and legal text goes on to the end; the count of all where it does not. */
  private static int tail(List<String> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (paragraph.length() <= LONGEST_HEADING
          && HEADING.matcher(paragraph).matches()
          && isLegalFrom(paragraphs, i + 1)) {
        return i;
      }
    }
    return paragraphs.size();
  }

  /** Whether most of the long paragraphs behind a heading speak of the law. */
  private static boolean isLegalFrom(List<String> paragraphs, int from) {
    List<String> rest = paragraphs.subList(Math.min(from, paragraphs.size()), paragraphs.size());
    if (rest.isEmpty()) {
      return true;
    }
    boolean soon = rest.stream().limit(LOOKED_AHEAD).anyMatch(each -> WORDS.matcher(each).find());
    List<String> longer = rest.stream().filter(each -> each.length() > LONG).toList();
    long legal = longer.stream().filter(each -> WORDS.matcher(each).find()).count();
    return (soon || longer.isEmpty()) && legal * 3 >= longer.size();
  }
}
