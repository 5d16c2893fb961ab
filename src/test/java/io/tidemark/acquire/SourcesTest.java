package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.RawDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder;

  @Test
  void aFolderIsWalkedInTheOrderOfItsNamesAndHiddenFilesArePassedOver() throws IOException {
    write("b/second.txt", "two");
    write("a.txt", "one");
    write("c.txt", "three");
    write(".git/config", "hidden");
    write(".DS_Store", "hidden");
    write("README.md", "what the folder is");

    assertThat(sources(folder.toString())).containsExactly("a.txt", "b/second.txt", "c.txt");
  }

  @Test
  void eachLineOfJsonLinesIsADocumentNamedByItsNumber() throws IOException {
    write("wire.dat", "{\"title\":\"Gold rises\"}\n\n{\"title\":\"Oil falls\"}\r\n");

    List<Acquired> found = open(folder.resolve("wire.dat").toString());

    assertThat(found).hasSize(2);
    RawDocument second = document(found.get(1));
    assertThat(second.source()).endsWith("wire.dat#3");
    assertThat(second.mediaType()).isEqualTo(RawDocument.JSON_LINE);
    assertThat(new String(second.bytes(), UTF_8).strip()).isEqualTo("{\"title\":\"Oil falls\"}");
  }

  @Test
  void gzipIsReadAsWhatItWraps() throws IOException {
    Path page = folder.resolve("page");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
      out.write("<html>gold</html>".getBytes(UTF_8));
    }

    assertThat(new String(document(open(page.toString()).get(0)).bytes(), UTF_8))
        .isEqualTo("<html>gold</html>");
  }

  @Test
  void aPipeThatWaitsBetweenTwoPartsOfAGzipHasNotEnded() throws IOException {
    byte[] first = Opened.gzip("{\"title\":\"Gold\"}\n".getBytes(UTF_8));
    byte[] second = Opened.gzip("{\"title\":\"Oil\"}\n".getBytes(UTF_8));
    InputStream pipe =
        new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second)) {
          @Override
          public int available() {
            return 0;
          }
        };

    try (Stream<Acquired> documents = Sources.open(List.of("-"), pipe)) {
      assertThat(documents).hasSize(2);
    }
  }

  @Test
  void aNameThatSaysJsonLinesIsBelievedWhereTheFirstLineIsBroken() throws IOException {
    write("wire.jsonl", "no json\n{\"title\":\"Oil falls\"}\n");

    assertThat(sources(folder.toString())).containsExactly("wire.jsonl#1", "wire.jsonl#2");
  }

  @Test
  void aDashReadsStandardInput() {
    InputStream stdin = new ByteArrayInputStream("Gold rises".getBytes(UTF_8));
    try (Stream<Acquired> documents = Sources.open(List.of("-"), stdin)) {
      assertThat(document(documents.toList().get(0)).source()).isEqualTo("-");
    }
  }

  @Test
  void whatIsMissingIsToldAndTheOthersAreRead() throws IOException {
    write("a.txt", "one");
    String gone = folder.resolve("gone.txt").toString();

    List<Acquired> found = open(gone, folder.resolve("a.txt").toString());

    assertThat(found.get(0)).isEqualTo(Acquired.Failed.at(gone, "no such file or folder"));
    assertThat(document(found.get(1)).source()).endsWith("a.txt");
  }

  @Test
  void aCutGzipIsToldWithTheLineWhereItEnds() throws IOException {
    Path whole = folder.resolve("whole.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      for (int i = 0; i < 2000; i++) {
        out.write(("{\"id\":\"" + i * 7919L + "\"}\n").getBytes(UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    List<Acquired> found = open(cut.toString());

    assertThat(found).hasSizeGreaterThan(100);
    assertThat(found.getLast())
        .isInstanceOfSatisfying(
            Acquired.Failed.class,
            failed -> {
              assertThat(failed.reason().reason()).isEqualTo("the compressed file ends early");
              assertThat(failed.reason().source()).isEqualTo(cut + "#" + found.size());
            });
  }

  @Test
  void linesAreReadOnlyAsTheyAreDrawn() throws IOException {
    InputStream endless = new Endless("{\"title\":\"again\"}\n");
    try (Stream<Acquired> documents = Sources.open(List.of("-"), endless)) {
      assertThat(documents.limit(3)).hasSize(3);
    }
  }

  /** The same line for ever. */
  private static final class Endless extends InputStream {
    private final byte[] line;
    private int at;

    Endless(String line) {
      this.line = line.getBytes(UTF_8);
    }

    @Override
    public int read() {
      return line[at++ % line.length];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int i = 0; i < length; i++) {
        into[from + i] = (byte) read();
      }
      return length;
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> sources(String path) {
    return open(path).stream()
        .map(acquired -> document(acquired).source().substring(folder.toString().length() + 1))
        .toList();
  }

  private static List<Acquired> open(String... paths) {
    try (Stream<Acquired> documents = Sources.open(List.of(paths), InputStream.nullInputStream())) {
      return documents.toList();
    }
  }

  private static RawDocument document(Acquired acquired) {
    return ((Acquired.Found) acquired).document();
  }
}
