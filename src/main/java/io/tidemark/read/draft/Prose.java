package io.tidemark.read.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paragraphs of running text: tidied, without the lines that pages put between them. */
public final class Prose {
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:[-–—*\\[(]\\s*)?(?:"
              + "advertisements?|advertising|anzeige|publicité|publicidad|werbung|广告"
              + "|(?:article )?continues? (?:below|after|reading)(?: (?:the )?(?:advertisement|ad|this ad))?"
              + "|(?:story|article) continues (?:below|after)(?: .{0,20})?"
              + "|scroll (?:down )?(?:to|for) (?:continue|more)(?: .{0,30})?"
              + "|sponsored(?: content)?|promoted(?: content)?|loading(?: .{0,20})?(?:\\.\\.\\.|…)?"
              + "|read more(?: here)?|read next|more on this(?: (?:story|topic))?|keep reading"
              + "|(?:click|tap) here to (?:subscribe|sign up|read more)(?: .{0,40})?"
              + "|share(?: this)?(?: (?:article|story|post))?|tweet|print|e-?mail|comments?|save"
              + "|sign up(?: now)?|subscribe(?: now)?|log ?in|sign ?in|register"
              + "|copy link|gift (?:this )?article|back to top|skip (?:past )?(?:the )?(?:advertisement|ad|newsletter(?: promotion)?)"
              + "|(?:show|view|hide|see|read) (?:all )?(?:\\d+ )?comments?|\\d+ comments?|ad feedback|updated|published|follow(?: us)?|more from .{2,40}"
              + "|next read this|read this next|listen to (?:this )?(?:article|story)|play video|watch video|enlarge(?: image)?"
              + ")(?:\\s*[:.>»→\\])…-]*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Prose() {}

  /** The text with each run of white space as one space and without what does not show. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !line.isEmpty();
      } else if (!isInvisible(c)) {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Control characters, soft hyphens, marks of direction and joiners of no width. */
  private static boolean isInvisible(char c) {
    return c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\u2060'
        || c == '\ufeff';
  }

  /** Whether the line is page furniture such as "Advertisement" or "Read more". */
  public static boolean isFurniture(String line) {
    return line.length() < 80 && FURNITURE.matcher(line).matches();
  }

  /**
   * Joins paragraphs by blank lines. Furniture and empty ones go; a paragraph of some length that
   * stood before is not told twice.
   */
  public static String join(List<String> paragraphs) {
    Set<String> seen = new HashSet<>();
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String text = paragraph.strip();
      boolean repeated = text.length() > 60 && !seen.add(text.toLowerCase(Locale.ROOT));
      if (!text.isEmpty() && !repeated && !isFurniture(text)) {
        kept.add(text);
      }
    }
    return String.join("\n\n", kept);
  }
}
