package io.tidemark.read.office;

import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.Notes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/** Slides: of each its title, its texts and tables, then what the speaker notes. */
final class Slides {
  private static final int DEEPEST_GROUP = 50;

  /** What PowerPoint puts on each slide and each page of notes. */
  private static final Set<Placeholder> FURNITURE =
      Set.of(
          Placeholder.SLIDE_NUMBER, Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.HEADER);

  private final BlockWriter writer = new BlockWriter();
  private final Set<String> heads = new LinkedHashSet<>();

  /** Of the slide at work; it stands among its shapes too. */
  private String title = "";

  private Slides() {}

  static OfficeText read(byte[] bytes) throws Unreadable {
    try (SlideShow<?, ?> show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      return read(show);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Failure.reason(e), e);
    }
  }

  static OfficeText readOld(byte[] bytes) throws Unreadable {
    try (HSLFSlideShow show = new HSLFSlideShow(new ByteArrayInputStream(bytes))) {
      if (OldMacros.areIn(show)) {
        throw Unreadable.macros("VBA project");
      }
      return read(show);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Failure.reason(e), e);
    }
  }

  private static OfficeText read(SlideShow<?, ?> show) throws Unreadable {
    Slides slides = new Slides();
    boolean first = true;
    for (Slide<?, ?> slide : show.getSlides()) {
      slides.title = slide.getTitle() == null ? "" : Prose.line(slide.getTitle());
      slides.writer.add(first ? Block.Style.TITLE : Block.Style.HEADING, slides.title);
      slides.addShapes(slide.getShapes(), 0);
      slides.addNotes(slide.getNotes());
      first = false;
      if (slides.writer.isFull()) {
        throw BlockWriter.tooLong();
      }
    }
    return new OfficeText(slides.writer.blocks(), List.copyOf(slides.heads), null);
  }

  private void addShapes(List<? extends Shape<?, ?>> shapes, int depth) throws Unreadable {
    if (depth > DEEPEST_GROUP) {
      throw new Unreadable("nested too deeply");
    }
    for (Shape<?, ?> shape : shapes) {
      switch (shape) {
        case TableShape<?, ?> table -> writer.addTable(rows(table));
        case GroupShape<?, ?> group -> addShapes(group.getShapes(), depth + 1);
        case TextShape<?, ?> text -> addText(text);
        default -> {}
      }
    }
  }

  private void addText(TextShape<?, ?> shape) {
    Placeholder place = shape.getPlaceholder();
    if (place != null && FURNITURE.contains(place)) {
      if (place == Placeholder.FOOTER && !shape.getText().isBlank()) {
        heads.add(Prose.line(shape.getText()));
      }
    } else if (!Prose.line(shape.getText()).equals(title)) {
      addParagraphs(shape);
    }
  }

  private void addParagraphs(TextShape<?, ?> shape) {
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) {
      StringBuilder text = new StringBuilder();
      paragraph.getTextRuns().forEach(run -> text.append(run.getRawText()));
      for (String line : text.toString().split("[\\r\\n\\u000b]+")) {
        writer.add(Block.Style.TEXT, line);
      }
    }
  }

  private void addNotes(@Nullable Notes<?, ?> notes) {
    if (notes == null) {
      return;
    }
    for (Shape<?, ?> shape : notes.getShapes()) {
      if (shape instanceof TextShape<?, ?> text && text.getPlaceholder() == Placeholder.BODY) {
        addParagraphs(text);
      }
    }
  }

  private static List<List<String>> rows(TableShape<?, ?> table) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.getNumberOfRows(); r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < table.getNumberOfColumns(); c++) {
        var cell = table.getCell(r, c);
        row.add(cell == null ? "" : cell.getText());
      }
      rows.add(row);
    }
    return rows;
  }
}
