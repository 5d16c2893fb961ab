package io.tidemark.read.draft;

import java.util.List;
import java.util.regex.Pattern;

/** What stands behind a text and is none of it: credits, contacts, disclosures, copyright. */
public final class Tail {
  private static final int LONGEST = 600;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern BEGINS =
      Pattern.compile(
          "^\\W*(?:©|copyright\\b|\\(c\\)|™|more information\\s*:|journal information\\s*:|citation\\s*:|provided by\\b"
              + "|sources?\\s*:|references?\\b|this document is subject to copyright|tags?\\s*:|tagged\\b|filed under"
              + "|topics?\\s*:|categor(?:y|ies)\\s*:|published (?:in|on|at)\\b|originally (?:published|appeared)"
              + "|first published|(?:this|the) (?:article|story|piece|post|essay|column|episode|interview|report|version)\\b"
              + ".{0,60}\\b(?:originally|first|also)? ?(?:appeared|published|appears|produced|adapted|excerpted|distributed"
              + "|republished|provided)|contact (?:reporter|the (?:author|writer|reporter))|e-?mail (?:us|[\\w .]+ at)\\b"
              + "|you can (?:e-?mail|reach|contact|follow)|send (?:tips|questions|comments|letters)|write to\\b.{0,40}@"
              + "|got a (?:tip|story|question)|(?:do you )?have (?:a|any|you got a) (?:tip|story|question|information)"
              + "|(?:reporting|additional reporting|editing|writing|produced|compiled|translated) by\\b"
              + "|with (?:files|reporting|additional reporting|contributions?) (?:from|by)"
              + "|[\\w .]+ contributed to this (?:report|article|story)|disclaimer\\b|disclosures?\\b"
              + "|important disclosures?\\b|corrections?(?: and clarifications)?\\s*[:|]|editor[’']?s note\\s*:"
              + "|\\*?names? (?:have|has) been changed|(?:the )?(?:associated press|reuters|afp|ap)$|distributed by\\b"
              + "|to (?:find out|learn) more about\\b.{0,60}\\b(?:visit|click|website)"
              + "|for more (?:on|information|news|stories)\\b|visit (?:our|www)|like what you"
              + "|was this (?:page|article) helpful|what do you think|let us know|join the conversation"
              + "|share your thoughts|reuse this|explore the edition|enjoy more audio|confidential\\b"
              + "|this (?:note|material|document|e-?mail|message|letter|publication) (?:is|and its)\\b"
              + "|you (?:receive|are receiving) this|(?:to )?unsubscribe\\b|past (?:performance|returns?)\\b"
              + "|all opinions\\b|for (?:professional|institutional|qualified) (?:clients|investors))",
          FLAGS);
  private static final Pattern HOLDS =
      Pattern.compile(
          "\\b(?:can|may) be reached at\\b|[\\w.]+@[\\w.]+\\.\\w{2,7}\\W*$|\\boriginally (?:appeared|published) (?:in|on|at)\\b"
              + "|\\bcreators syndicate\\b|\\btribune content agency\\b|\\bthe views expressed\\b"
              + "|\\bviews? (?:are|is) (?:his|her|their|the author|those)\\b|\\bno role in the creation\\b"
              + "|\\bnot investment advice\\b|\\bseeks to do business with\\b|\\bholds no positions? for its own account\\b",
          FLAGS);

  private static final Pattern END_MARK =
      Pattern.compile(
          "^\\W*(?:(?:additional )?(?:reporting|writing|editing|compiled|produced) by\\b.{1,200}$|more information\\s*:|journal (?:information|reference)\\s*:"
              + "|provided by\\b.{1,80}$|our standards\\s*:|copyright \\d{4}|©|this document is subject to copyright|important disclosures?\\b"
              + "|analyst certification\\b)",
          FLAGS);

  private Tail() {}

  /** Whether nothing behind {@code paragraph} belongs to the text, where it stands near the end. */
  public static boolean isEndMark(String paragraph) {
    return END_MARK.matcher(paragraph).find();
  }

  /** Whether {@code paragraph}, standing last, is no part of the text before it. */
  public static boolean isTail(String paragraph) {
    return paragraph.length() <= LONGEST
        && (BEGINS.matcher(paragraph).find() || HOLDS.matcher(paragraph).find());
  }

  /** {@code paragraphs} without their tail; the first paragraph always stays. */
  public static List<String> cut(List<String> paragraphs) {
    int end = paragraphs.size();
    while (end > 1 && isTail(paragraphs.get(end - 1))) {
      end--;
    }
    return paragraphs.subList(0, end);
  }
}
