package io.tidemark.read.html;

import java.util.regex.Pattern;

/** Sentences and lines that houses put around their articles, by their wording. */
final class Boilerplate {
  private static final int LONGEST = 900;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A label before a link to another article. */
  private static final Pattern POINTER =
      Pattern.compile(
          "^\\W*(?:related|related (?:story|stories|content|article|articles|news|coverage|reading|video)|read ?more|read also|also read|read next|read|see also|see more"
              + "|more|more (?:on this|from [\\w .]+|stories|news)|must[- ](?:watch|read|see)|watch(?: now)?|next(?: up| read)?|required reading|recommended"
              + "|editor[’']?s[’']? (?:picks?|choice|recommendations?)|editors[’'] (?:picks?|recommendations?)|recommended by our editors|don[’']t miss|up next|you (?:may|might) (?:also )?like"
              + "|in case you missed it|icymi|further reading|explore more|exclusive ?read more|opinion|analysis|live updates?|listen(?: now)?|podcast|gallery|photos|video)\\s*[:|>»–—-]",
          FLAGS);

  /** A line that is nothing but the credit of a picture: "(Photo: Ana Reyes / Brightwater)". */
  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?:(?:lead|source|file|main|cover|featured|header|stock) )?(?:photo|image|picture|photograph|illustration|video|graphic|foto|bild|credit|courtesy|copyright|screenshot|screengrab)"
              + "(?:s|graphs?)?(?: (?:illustration|credit|courtesy(?: of)?|source))?\\s*(?:[:|/©]|by\\b|via\\b|courtesy of\\b).{1,120}$",
          FLAGS);

  /** What a caption ends with. */
  private static final Pattern CREDIT_BEHIND =
      Pattern.compile(
          "(?:[(\\[]\\s?(?:photo|image|picture|credit|foto|file photo)s?(?: (?:credit|courtesy|by))?\\s?[:/][^.!?]{2,80}[)\\]]"
              + "|\\b(?:photo|image|picture|credit|foto)s?(?: (?:credit|courtesy))?\\s?[:/][^.!?:]{2,80}"
              + "|(?:/|\\bvia|©|\\()\\s?(?:getty(?: images)?|ap(?: photo)?|afp|reuters|shutterstock|istock|alamy|epa|bloomberg|dpa|keystone)\\b[^.!?]{0,40})$",
          FLAGS);

  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_CREDIT = 120;

  /** What a banner says: no recipe speaks of cookies and of a browser. */
  private static final Pattern COOKIES =
      Pattern.compile(
          "\\bcookies\\b.{0,300}\\bcookies?\\b.{0,300}\\b(?:web ?sites?|browsers?|consent)\\b"
              + "|\\b(?:web ?sites?|browsers?|consent)\\b.{0,300}\\bcookies\\b.{0,300}\\bcookies?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Phrases ANYWHERE = Phrases.of("boilerplate.txt");

  private static final Pattern END_SECTION =
      Pattern.compile(
          "^\\W*(?:related(?: \\w+){0,3}|recommended(?: \\w+){0,3}|more (?:from|on|in|about|like)\\b.*|more (?:stories|news|coverage|reading|articles)|(?:our )?editors?[’']?s?[’']? (?:picks?|choices?|recommendations?)|most (?:popular|read|viewed|shared|recent)|trending(?: \\w+)?|popular(?: \\w+)?|latest(?: \\w+)?"
              + "|top (?:stories|trends|news)|(?:\\d+ )?comments?|join the (?:conversation|discussion)|leave a (?:reply|comment)|post (?:your|a) comment|about the authors?|about (?:us|this (?:article|story))|read (?:next|more|also)|up next|what to read next|you (?:may|might) (?:also|like)\\b.*|also on\\b.*|(?:people|readers|others) (?:are |were )?also (?:read|view|watch|lik)\\w*|stay connected|be the first to know"
              + "|\\d* ?sources?|references|further reading|see also|notes|footnotes|tags|topics|follow us.*|sign up.*|subscribe.*|newsletters?|support \\w+|sponsored.*|from (?:our|the) (?:partners?|web|archive)s?|around the web|in other news|visual stories|keep reading|next (?:article|story|post)|previous (?:article|story|post)|explore more.*|discover more.*|author|written by|contributors?|corrections?)\\W*$",
          FLAGS);

  private static final Pattern BIO_OF =
      Pattern.compile(
          "^(?:,[^.]{0,80},)?\\s+(?:is|was|covers|writes|reports|joined|works|has (?:been|covered|written|worked|reported))\\b");

  private static final Pattern BIO =
      Pattern.compile(
          "\\b(?:is|was|has been|covers|writes|joined|works|worked|reports|specializes|graduated|serves|holds|contributes|lives)\\b",
          FLAGS);

  /** "Ana Reyes is a senior reporter for Brightwater": at the end of a page that is no news. */
  private static final Pattern STAFF =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.’'-]+ ){2,4}(?:is|was) (?:an?|the|our) (?:[\\p{L}’'-]+ ){0,5}(?:editor|reporter|writer|correspondent|columnist|journalist|contributor|freelancer)\\b",
          Pattern.UNICODE_CASE);

  private Boilerplate() {}

  /** What is no text of an article wherever it stands. */
  static boolean isBoilerplate(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return false;
    }
    if (isCredit(text) || !hasLetters(text) && block.role() != Block.Role.ROW) {
      return true;
    }
    if (POINTER.matcher(text).find() && (block.linkShare() > 0.3 || !block.endsSentence())) {
      return true;
    }
    return ANYWHERE.isIn(text) || COOKIES.matcher(text).find();
  }

  /** Whether the wording alone says that it is no text of an article. */
  static boolean isAround(String text) {
    return isCredit(text) || ANYWHERE.isIn(text);
  }

  private static boolean isCredit(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    return (!sentence && CREDIT.matcher(text).matches())
        || (text.length() <= LONGEST_CAPTION && endsWithCredit(text));
  }

  private static boolean endsWithCredit(String text) {
    char last = text.charAt(text.length() - 1);
    return last != '.'
        && last != '"'
        && last != '”'
        && CREDIT_BEHIND
            .matcher(text.substring(Math.max(0, text.length() - LONGEST_CREDIT)))
            .find();
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a heading says that the article is over. */
  static boolean beginsEndSection(String heading) {
    return END_SECTION.matcher(heading).matches();
  }

  /** Whether the paragraph, near the end of a page, tells who wrote it. */
  static boolean isStaff(String text) {
    return STAFF.matcher(text).find();
  }

  /** Whether the paragraph begins with the name of an author and says what the person does. */
  static boolean isBioOf(String author, String text) {
    return text.startsWith(author) && BIO_OF.matcher(text.substring(author.length())).find();
  }

  /** Whether a line that begins with a name tells about its bearer. */
  static boolean isBio(String text) {
    return BIO.matcher(text).find() || text.length() < 60;
  }
}
