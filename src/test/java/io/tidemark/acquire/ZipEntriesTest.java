package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipEntriesTest {
  @TempDir Path folder;

  @Test
  void eachFileInAnArchiveIsADocumentAndWhatAFolderPassesOverIsPassedOver() throws IOException {
    Path zip = zip("news/gold.txt", "Gold rose.", ".DS_Store", "x", "README.md", "y");

    assertThat(acquired(zip)).containsExactly(zip + "#news/gold.txt Gold rose.");
  }

  @Test
  void whatIsPackedWithinIsOpenedToo() throws IOException {
    Path zip = zip("wire.jsonl", "{\"title\":\"a\"}\n{\"title\":\"b\"}\n");

    assertThat(acquired(zip))
        .containsExactly(
            zip + "#wire.jsonl#1 {\"title\":\"a\"}\n", zip + "#wire.jsonl#2 {\"title\":\"b\"}\n");
  }

  @Test
  void anOfficeDocumentIsOneDocument() throws IOException {
    Path document = zip("word/document.xml", "<w/>", "[Content_Types].xml", "<Types/>");

    assertThat(acquired(document)).hasSize(1).first().asString().startsWith(document + " PK");
  }

  @Test
  void aDamagedEntryCostsThatEntry() throws IOException {
    Path zip = zip("gold.txt", "Gold rose. ".repeat(50), "oil.txt", "Oil fell.");
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 45; i < 55; i++) {
      bytes[i] = (byte) 0xFF;
    }
    Files.write(zip, bytes);

    assertThat(acquired(zip))
        .hasSize(2)
        .anyMatch(told -> told.startsWith("rejected " + zip + "#gold.txt"))
        .contains(zip + "#oil.txt Oil fell.");
  }

  @Test
  void anArchiveWithoutDocumentsIsRejected() throws IOException {
    Path zip = zip(".DS_Store", "x");

    assertThat(acquired(zip)).containsExactly("rejected " + zip + " the archive holds no document");
  }

  /** Pairs of names and texts. */
  private Path zip(String... entries) throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(UTF_8));
      }
    }
    return file;
  }

  private static List<String> acquired(Path file) {
    InputStream stdin = new ByteArrayInputStream(new byte[0]);
    try (Stream<Acquired> documents = Sources.open(List.of(file.toString()), stdin)) {
      return documents.map(ZipEntriesTest::told).toList();
    }
  }

  private static String told(Acquired acquired) {
    return switch (acquired) {
      case Acquired.Found(var document) ->
          document.source() + " " + new String(document.bytes(), UTF_8);
      case Acquired.Failed(var reason) -> "rejected " + reason.source() + " " + reason.reason();
    };
  }
}
