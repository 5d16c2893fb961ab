package io.tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import io.tidemark.analyze.Quotation;
import io.tidemark.article.Field;
import io.tidemark.article.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of bytes, read back by other programs' readers. */
class FilesTest {
  private static final Instant MADE = Instant.parse("2024-07-24T09:30:00.5Z");
  private static final LocalDate DAY = LocalDate.of(2024, 7, 16);

  private static final Table TABLE =
      new Table(
              about(),
              List.of(
                  new Column("theme", "theme", io.tidemark.export.CellType.TEXT),
                  new Column("stories", "stories", io.tidemark.export.CellType.COUNT),
                  new Column("share", "share", io.tidemark.export.CellType.SHARE),
                  new Column("change", "median", io.tidemark.export.CellType.AMOUNT),
                  new Column("lastSeen", "last seen", io.tidemark.export.CellType.DAY),
                  new Column("burst", "burst", io.tidemark.export.CellType.FLAG),
                  new Column("evidence", "evidence", io.tidemark.export.CellType.EVIDENCE),
                  new Column("id", "id", io.tidemark.export.CellType.HIDDEN)),
              List.of(
                  row(
                      "=1+1",
                      1204,
                      0.125,
                      new Amount(-3.5, Unit.PERCENT),
                      DAY,
                      true,
                      new Quotation("Gold rose.", Field.BODY, 7, "a-1", "Harbor Wire", DAY),
                      7L),
                  row("日経平均", 3, null, null, null, false, null, null)),
              List.of("Shares are of all stories."))
          .stamped("stamp-1")
          .made(MADE, "Tidemark 9");

  @TempDir Path folder;

  private static Map<String, Object> about() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("query", "theme:gold & \"x\"");
    about.put("zone", "Asia/Tokyo");
    about.put("stories", 12);
    return about;
  }

  @Test
  void parquetHasTypedColumnsAndReadsBackAsItWas() throws IOException {
    Path file = file("t.parquet", Format.PARQUET);

    ParquetMetadata metadata = ParquetReader.readMetadata(file.toFile());
    assertThat(metadata.getFileMetaData().getSchema().toString())
        .contains("optional binary theme (STRING)")
        .contains("optional int64 stories")
        .contains("optional double share")
        .contains("optional double change")
        .contains("optional binary changeUnit (STRING)")
        .contains("optional int32 lastSeen (DATE)")
        .contains("optional boolean burst")
        .contains("optional int32 evidenceDay (DATE)")
        .contains("optional int64 id;");

    List<Map<String, Object>> rows = rows(file);
    assertThat(rows.getFirst())
        .contains(
            entry("theme", "=1+1"),
            entry("stories", 1204L),
            entry("share", 0.125),
            entry("change", -3.5),
            entry("changeUnit", "PERCENT"),
            entry("lastSeen", (int) DAY.toEpochDay()),
            entry("burst", true),
            entry("evidence", "Gold rose."),
            entry("evidencePublisher", "Harbor Wire"),
            entry("id", 7L),
            entry("catalog", "stamp-1"));
    assertThat(rows.get(1))
        .contains(entry("theme", "日経平均"), entry("burst", false))
        .containsEntry("share", null);
  }

  @Test
  void parquetTellsWhatItWasMadeFromInItsFooter() throws IOException {
    ParquetMetadata metadata =
        ParquetReader.readMetadata(file("t.parquet", Format.PARQUET).toFile());

    assertThat(metadata.getFileMetaData().getKeyValueMetaData())
        .contains(
            entry("tidemark.query", "theme:gold & \"x\""),
            entry("tidemark.zone", "Asia/Tokyo"),
            entry("tidemark.catalog", "stamp-1"),
            entry("tidemark.program", "Tidemark 9"),
            entry("tidemark.made", "2024-07-24T09:30:00Z"),
            entry("tidemark.notes", "Shares are of all stories."));
  }

  @Test
  void anEmptyTableIsAParquetFileWithoutRows() throws IOException {
    Path file = folder.resolve("empty.parquet");
    Table empty =
        new Table(
            Map.of(),
            List.of(new Column("theme", "theme", io.tidemark.export.CellType.TEXT)),
            List.of(),
            List.of());
    try (OutputStream out = Files.newOutputStream(file)) {
      Format.PARQUET.write(empty, out);
    }

    assertThat(rows(file)).isEmpty();
  }

  @Test
  void aSheetHasTypedCellsUnderAFrozenHeader() throws IOException {
    try (XSSFWorkbook book = book()) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("median");
      assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("median (unit)");

      XSSFRow first = sheet.getRow(1);
      assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1204);
      assertThat(first.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(0.125);
      assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
      assertThat(first.getCell(5).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
      assertThat(first.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
      assertThat(first.getCell(6).getBooleanCellValue()).isTrue();
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("日経平均");
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    try (XSSFWorkbook book = book()) {
      var cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
    }
  }

  @Test
  void aWorkbookTellsWhatItWasMadeFromOnASheetAndInItsProperties() throws IOException {
    try (XSSFWorkbook book = book()) {
      XSSFSheet about = book.getSheet("About");
      Map<String, String> facts = new LinkedHashMap<>();
      about.forEach(row -> {
        if (row.getLastCellNum() > 1) {
          facts.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue());
        }
      });
      assertThat(facts)
          .contains(
              entry("query", "theme:gold & \"x\""),
              entry("zone", "Asia/Tokyo"),
              entry("stories", "12"),
              entry("catalog", "stamp-1"),
              entry("made", "2024-07-24T09:30:00Z"));
      assertThat(book.getProperties().getCustomProperties().getProperty("catalog").getLpwstr())
          .isEqualTo("stamp-1");
    }
  }

  @Test
  void aTextTooLongForACellIsCutAndMarked() throws IOException {
    Table table =
        new Table(
            Map.of(),
            List.of(new Column("body", "body", io.tidemark.export.CellType.TEXT)),
            List.of(row("x".repeat(40_000) + "\u0001")),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.XLSX.write(table, out);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("x…");
    }
  }

  @Test
  void severalTablesAreSheetsOfOneWorkbook() throws IOException {
    Report report =
        new Report(
            about(),
            List.of(
                new Report.Part("themes", "Themes", TABLE),
                new Report.Part("days: all/any", "Days", TABLE)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.writeSheets(out);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      assertThat(book.getSheetName(0)).isEqualTo("themes");
      assertThat(book.getSheetName(1)).isEqualTo("days  all any");
      assertThat(book.getSheetName(2)).isEqualTo("About");
    }
  }

  @Test
  void bytesAreNoText() {
    assertThatThrownBy(() -> Format.PARQUET.write(TABLE, new StringBuilder(), Screen.PAPER))
        .hasMessage("PARQUET is no text");
  }

  @Test
  void theMetadataBesideAFileOfRowsDescribesItsColumns() throws IOException {
    StringBuilder out = new StringBuilder();
    Metadata.write(TABLE, "t.csv", out);

    assertThat(out)
        .contains("\"@context\" : \"http://www.w3.org/ns/csvw\"")
        .contains("\"url\" : \"t.csv\"")
        .contains("\"query\" : \"theme:gold & \\\"x\\\"\"")
        .contains("\"catalog\" : \"stamp-1\"")
        .contains("\"name\" : \"lastSeen\"")
        .contains("\"datatype\" : \"date\"");
  }

  private XSSFWorkbook book() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file("t.xlsx", Format.XLSX)));
  }

  private Path file(String name, Format format) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(TABLE, out);
    }
    return file;
  }

  private static List<Map<String, Object>> rows(Path file) throws IOException {
    Hydrator<Map<String, Object>, Map<String, Object>, String[]> maps =
        new Hydrator<>() {
          @Override
          public Map<String, Object> start() {
            return new LinkedHashMap<>();
          }

          @Override
          public Map<String, Object> add(
              Map<String, Object> row, String[] heading, @Nullable Object value) {
            row.put(heading[0], value);
            return row;
          }

          @Override
          public Map<String, Object> finish(Map<String, Object> row) {
            return row;
          }
        };
    try (var content = ParquetReader.streamContent(file.toFile(), maps)) {
      return content.toList();
    }
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
