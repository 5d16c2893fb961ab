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

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "\\b(?:we may (?:earn|receive|get|make|be paid)\\b.{0,60}\\b(?:commission|compensation|fee|share)|may earn (?:us )?(?:a|an) (?:affiliate )?commission"
              + "|affiliate (?:links?|commission|partners?)|commissions? (?:from|on) (?:purchases|links|sales)"
              + "|(?:sign up|subscribe|register)\\b.{0,60}\\b(?:newsletters?|inbox|e-?mails?|alerts?|updates)|newsletters?\\b.{0,40}\\b(?:sign up|subscribe|unsubscribe|inbox)"
              + "|delivered (?:straight |directly |right )?to your (?:inbox|email)|straight to your inbox|invalid email|you can unsubscribe|thank(?:s| you) for (?:signing up|subscribing)"
              + "|privacy (?:policy|notice)|terms of (?:use|service)|ad[- ]?blockers?|disable your ad|(?:uses?|accept|manage) cookies|cookie (?:policy|preferences|settings)"
              + "|please (?:log|sign) in|already a (?:subscriber|member)|subscribe (?:now|today) (?:to|for)|to continue reading|create a free account|enable javascript|javascript (?:is )?(?:disabled|required)"
              + "|all rights reserved|this (?:content|video) (?:is not available|can ?not be)|an error (?:has )?occurred|view (?:full post|this post|more) on|view on (?:amazon|instagram|twitter)|your browser does not support"
              + "|support (?:our|independent|quality) journalism|support our (?:newsroom|work)|contribut(?:e|ion|ing)\\b.{0,40}\\bas little as|high-quality journalism|(?:journalism|newsroom|news) (?:free|accessible) (?:for|to) (?:all|every)|keep (?:our )?(?:news|stories|journalism) free|become a (?:member|subscriber)|make a donation|listen to this article|this article (?:has been|was) (?:reviewed|updated|translated) (?:according|from|using)"
              + "|follow (?:us|me|him|her|them) on (?:twitter|facebook|instagram|x\\b|social|threads|linkedin|telegram|google)|follow .{2,40} on (?:twitter|facebook|instagram|threads|linkedin)"
              + "|download (?:the|our) .{0,30}\\bapp\\b|comments? (?:are|is|have been) (?:closed|moderated|disabled)|post your comment|leave a (?:comment|reply)|click here (?:to|for)"
              + "|something went wrong|try again later|opens in a new (?:window|tab)|enlarge this image|toggle caption|hide caption)\\b",
          FLAGS);

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
    return ANYWHERE.matcher(text).find();
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
