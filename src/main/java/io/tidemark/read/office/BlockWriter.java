package io.tidemark.read.office;

import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects blocks; a paragraph that is set in columns with tabs is a row of a table. */
final class BlockWriter {
  /** More is no article; what is read stops there, before it fills the memory. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private static final int LONGEST_ROW = 200;
  private static final Pattern MARK = Pattern.compile("(?:\\W|\\(?\\w{1,3}[.)])");

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private long characters;

  /** What was collected. */
  List<Block> blocks() {
    endRows();
    return List.copyOf(blocks);
  }

  boolean isFull() {
    return characters > MOST_CHARACTERS;
  }

  static Unreadable tooLong() {
    return new Unreadable(
        "holds over %,d characters: cut it into parts".formatted(MOST_CHARACTERS));
  }

  /** Adds a paragraph as it was written, tabs and all. */
  void add(Block.Style style, String written) {
    List<String> cells = cells(written.strip());
    characters += written.length();
    if (style == Block.Style.TEXT && cells.size() > 1 && written.length() < LONGEST_ROW) {
      rows.add(String.join(" | ", cells));
      return;
    }
    endRows();
    String text = Prose.line(written);
    if (!text.isEmpty()) {
      blocks.add(new Block(style, text));
    }
  }

  private static List<String> cells(String written) {
    List<String> cells = new ArrayList<>();
    for (String cell : written.split("\t+")) {
      cells.add(Prose.line(cell));
    }
    // "1.<tab>First point" is an item of a list.
    return cells.size() == 2 && MARK.matcher(cells.get(0)).matches() ? List.of(written) : cells;
  }

  /** Adds a table; a row that holds nothing is left out. */
  void addTable(List<List<String>> table) {
    endRows();
    if (isLayout(table)) {
      table.forEach(row -> row.forEach(cell -> cell.lines().forEach(this::addText)));
      return;
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : table) {
      String line = line(row);
      if (!line.isEmpty()) {
        lines.add(line);
        characters += line.length();
      }
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block(Block.Style.TABLE, String.join("\n", lines)));
    }
  }

  private void addText(String line) {
    add(Block.Style.TEXT, line);
  }

  /** A table of one row or column, or one with paragraphs in a cell, only lays out the page. */
  private static boolean isLayout(List<List<String>> table) {
    boolean oneRow = table.size() == 1;
    boolean oneColumn = table.stream().allMatch(row -> row.size() < 2);
    return oneRow
        || oneColumn
        || table.stream().flatMap(List::stream).anyMatch(BlockWriter::holdsParagraphs);
  }

  private static boolean holdsParagraphs(String cell) {
    return cell.lines().filter(line -> line.length() > 120).count() > 1;
  }

  private static String line(List<String> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isBlank()) {
      end--;
    }
    return String.join(" | ", row.subList(0, end).stream().map(Prose::line).toList()).strip();
  }

  private void endRows() {
    if (!rows.isEmpty()) {
      Block.Style style = rows.size() > 1 ? Block.Style.TABLE : Block.Style.TEXT;
      blocks.add(new Block(style, String.join("\n", rows)));
      rows.clear();
    }
  }
}
