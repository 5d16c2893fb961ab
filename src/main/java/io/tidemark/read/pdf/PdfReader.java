package io.tidemark.read.pdf;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Told;
import io.tidemark.read.draft.Unreadable;
import io.tidemark.read.note.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads a PDF into a draft. */
public final class PdfReader {
  /** How far from its start a file may have its mark. */
  private static final int LOOKED_AT = 1024;

  private static final Pattern LEADERS =
      Pattern.compile("(?:\\.\\s?){5,}\\s*" + Piece.NEXT_CELL + "?\\s*\\d{1,4}$");

  private PdfReader() {}

  /** Whether the bytes begin as a PDF does; some bytes may stand before its mark. */
  public static boolean begins(byte[] bytes) {
    for (int i = 0; i + 4 < Math.min(bytes.length, LOOKED_AT); i++) {
      if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
        return true;
      }
    }
    return false;
  }

  /**
   * The draft that a PDF gives; it has a body.
   *
   * @throws Unreadable where the file is locked, damaged, beyond sense, or shows no text
   */
  public static Draft read(byte[] bytes) throws Unreadable {
    Soundness soundness = Soundness.of(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Soundness.check(document);
      Draft draft = draft(Glyphs.of(document), soundness);
      if (draft.body() == null) {
        throw soundness.withoutText(document);
      }
      return draft;
    } catch (InvalidPasswordException e) {
      throw Unreadable.locked();
    } catch (IOException | ClassCastException | IllegalArgumentException e) {
      throw soundness.isWhole()
          ? new Unreadable(Failure.reason(e), e)
          : new Unreadable(Failure.CUT_OFF, e);
    }
  }

  private static Draft draft(List<List<Glyph>> glyphs, Soundness soundness) {
    List<List<List<Piece>>> pages = new ArrayList<>();
    for (List<Glyph> page : glyphs) {
      pages.add(Rows.of(pages.size(), page));
    }
    RunningHeads running = RunningHeads.takeFrom(pages);
    List<Piece> lines = new ArrayList<>();
    List<String> boxes = new ArrayList<>();
    for (List<List<Piece>> page : pages) {
      Columns columns = Columns.of(page);
      columns.text().stream().filter(line -> !isOfContents(line)).forEach(lines::add);
      columns.boxes().forEach(box -> boxes.addAll(BoxText.of(box)));
    }
    List<Paragraphs.Paragraph> paragraphs = new ArrayList<>(Paragraphs.of(lines));
    String title = Title.takeFrom(paragraphs);
    Printed printed =
        new Printed(told(title), texts(paragraphs), boxes, running.heads(), running.numbers());
    return printed.draft(soundness.isWhole() ? "pdf" : "pdf:cut-off");
  }

  /** A line of a table of contents: dots lead from a heading to its page. */
  private static boolean isOfContents(Piece line) {
    return LEADERS.matcher(line.text()).find();
  }

  private static @Nullable Told<String> told(@Nullable String title) {
    return title == null ? null : new Told<>(title, "pdf:largest-type");
  }

  private static List<String> texts(List<Paragraphs.Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraphs.Paragraph::text).toList();
  }
}
