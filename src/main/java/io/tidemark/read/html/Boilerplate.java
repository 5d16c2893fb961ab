package io.tidemark.read.html;

import java.util.regex.Pattern;

/** Sentences and lines that houses put around their articles, by their wording. */
final class Boilerplate {
  private static final int LONGEST = 500;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A label before a link to another article. */
  private static final Pattern POINTER =
      Pattern.compile(
          "^\\W*(?:related|related (?:story|stories|content|article|articles|news|coverage|reading|video)|read ?more|read also|also read|read next|read|see also|see more"
              + "|more|more (?:on this|from [\\w .]+|stories|news)|must[- ](?:watch|read|see)|watch(?: now)?|next(?: up| read)?|required reading|recommended"
              + "|editor[’']?s[’']? (?:picks?|choice|recommendations?)|editors[’'] (?:picks?|recommendations?)|recommended by our editors|don[’']t miss|up next|you (?:may|might) (?:also )?like"
              + "|in case you missed it|icymi|further reading|explore more|exclusive ?read more|opinion|analysis|live updates?|listen(?: now)?|podcast|gallery|photos|video)\\s*[:|>»–—-]",
          FLAGS);

  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?:photo|image|picture|photograph|illustration|video|graphic|foto|credit|file photo|photo credit|image credit|photo illustration|courtesy|copyright|screenshot|screengrab)"
              + "(?:s|graphs?)?(?: (?:by|credit|courtesy(?: of)?|source|illustration by))?\\s*(?:[:|/©]|by\\b|via\\b).{1,120}$",
          FLAGS);

  private static final Phrases ANYWHERE = Phrases.of("boilerplate.txt");

  private static final Pattern END_SECTION =
      Pattern.compile(
          "^\\W*(?:related(?: \\w+){0,2}|recommended(?: \\w+){0,3}|more (?:from|on|in|about|like)\\b.*|more (?:stories|news|coverage|reading|articles)|(?:our )?editors?[’']?s?[’']? (?:picks?|choices?|recommendations?)|most (?:popular|read|viewed|shared|recent)|trending(?: \\w+)?|popular(?: \\w+)?|latest(?: \\w+)?"
              + "|top (?:stories|trends|news)|(?:\\d+ )?comments?|join the (?:conversation|discussion)|leave a (?:reply|comment)|post (?:your|a) comment|about the authors?|about (?:us|this (?:article|story))|read (?:next|more|also)|up next|what to read next|you (?:may|might) (?:also|like)\\b.*|also on\\b.*|share this.*"
              + "|\\d* ?sources?|references|further reading|see also|notes|footnotes|tags|topics|follow us.*|sign up.*|subscribe.*|newsletters?|support \\w+|advertisement|sponsored.*|from (?:our|the) (?:partners?|web|archive)s?|around the web|in other news|visual stories|keep reading|next (?:article|story|post)|previous (?:article|story|post)|explore more.*|discover more.*|author|written by|contributors?|corrections?)\\W*$",
          FLAGS);

  private static final Pattern BIO =
      Pattern.compile(
          "\\b(?:is|was|has been|covers|writes|joined|works|worked|reports|specializes|graduated|serves|holds|contributes|lives)\\b",
          FLAGS);

  private Boilerplate() {}

  /** What is no text of an article wherever it stands. */
  static boolean isBoilerplate(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return false;
    }
    if (CREDIT.matcher(text).matches() && !block.endsSentence()) {
      return true;
    }
    if (POINTER.matcher(text).find() && (block.linkShare() > 0.3 || !block.endsSentence())) {
      return true;
    }
    return ANYWHERE.isIn(text);
  }

  /** Whether a heading says that the article is over. */
  static boolean beginsEndSection(String heading) {
    return END_SECTION.matcher(heading).matches();
  }

  /** Whether a line that begins with a name tells about its bearer. */
  static boolean isBio(String text) {
    return BIO.matcher(text).find() || text.length() < 60;
  }
}
