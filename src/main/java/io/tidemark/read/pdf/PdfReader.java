package io.tidemark.read.pdf;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Masthead;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Tail;
import io.tidemark.read.draft.Told;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF into a draft. */
public final class PdfReader {
  private static final int LONGEST_TITLE = 200;
  private static final Pattern LEGAL_TAIL =
      Pattern.compile(
          "(?i)^(?:important |legal |general |regulatory |other )*(?:disclosures?|disclaimers?|analyst certification|legal notice)(?: (?:and|section|appendix).{0,40})?\\W*$");

  private PdfReader() {}

  /**
   * The draft that a PDF gives; without text, an empty one.
   *
   * @throws IOException where the file is damaged; an {@code InvalidPasswordException} where it is
   *     protected by a password
   */
  public static Draft read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<List<List<Piece>>> pages = new ArrayList<>();
      for (List<TextPosition> glyphs : Glyphs.of(document)) {
        pages.add(Rows.of(pages.size(), glyphs));
      }
      List<Piece> running = RunningHeads.takeFrom(pages);
      List<Piece> lines = new ArrayList<>();
      pages.forEach(page -> lines.addAll(Columns.order(page)));
      return draft(Paragraphs.of(lines), running);
    }
  }

  private static Draft draft(List<Paragraphs.Paragraph> all, List<Piece> running) {
    List<Paragraphs.Paragraph> paragraphs = new ArrayList<>(withoutLegalTail(all));
    String title = takeTitle(paragraphs);
    List<String> head = new ArrayList<>();
    for (Piece piece : running) {
      if (piece.page() == 0) {
        head.add(piece.text());
      }
    }
    List<String> texts = paragraphs.stream().map(Paragraphs.Paragraph::text).toList();
    Masthead masthead = Masthead.of(texts, head, title);
    String body = Prose.join(Tail.cut(masthead.rest()));
    Draft draft = masthead.draft();
    if (title != null) {
      draft = draft.withTitle(new Told<>(title, "pdf:largest-type"));
    }
    return body.isEmpty() ? draft : draft.withBody(new Told<>(body, "pdf"));
  }

  private static List<Paragraphs.Paragraph> withoutLegalTail(List<Paragraphs.Paragraph> all) {
    for (int i = all.size() / 3; i < all.size(); i++) {
      if (LEGAL_TAIL.matcher(all.get(i).text()).matches()) {
        return all.subList(0, i);
      }
    }
    return all;
  }

  /** Takes the largest type of the first page out of {@code paragraphs}. */
  private static @Nullable String takeTitle(List<Paragraphs.Paragraph> paragraphs) {
    int best = -1;
    double largest = 0;
    double usual = usualSize(paragraphs);
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).first().page() == 0; i++) {
      Paragraphs.Paragraph each = paragraphs.get(i);
      boolean usable =
          each.text().length() <= LONGEST_TITLE
              && each.text().contains(" ")
              && !isShout(each.text());
      if (usable && each.first().size() > Math.max(largest, usual + 1)) {
        largest = each.first().size();
        best = i;
      }
    }
    return best < 0 ? null : paragraphs.remove(best).text();
  }

  /** Two words in capitals are the name of a house or a section. */
  private static boolean isShout(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.split(" ").length < 4;
  }

  private static double usualSize(List<Paragraphs.Paragraph> paragraphs) {
    Paragraphs.Paragraph longest = null;
    for (Paragraphs.Paragraph each : paragraphs) {
      longest = longest == null || each.text().length() > longest.text().length() ? each : longest;
    }
    return longest == null ? 0 : longest.first().size();
  }
}
