package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class TarEntriesTest {
  private static final Instant CHANGED = Instant.parse("2024-07-16T10:00:00Z");

  @Test
  void theFilesOfAnArchiveAreOpenedAsIfTheyLayInAFolder() throws IOException {
    byte[] tar =
        tar(
            "notes/gold.txt", "Gold rose.",
            "notes/.hidden/x.txt", "hidden",
            "notes/README.md", "what the folder is",
            "./wire.jsonl", "{\"title\":\"Gold\"}\n{\"title\":\"Oil\"}\n");

    Opened opened = Opened.stdin(Opened.gzip(tar));

    assertThat(opened.sources())
        .containsExactly("-#notes/gold.txt", "-#./wire.jsonl#1", "-#./wire.jsonl#2");
    assertThat(opened.document(0).fetched()).isEqualTo(CHANGED);
    assertThat(opened.rejected()).isEmpty();
  }

  @Test
  void anArchiveMayLieInAnArchiveButNotWithoutEnd() throws IOException {
    byte[] tar = tar("gold.txt", "Gold rose.");
    for (int i = 0; i < 2; i++) {
      tar = tar("inner.tar", new String(tar, UTF_8));
    }
    assertThat(Opened.stdin(tar).texts()).containsExactly("Gold rose.");

    assertThat(Opened.stdin(tar("inner.tar", new String(tar, UTF_8))).rejected())
        .extracting(reason -> reason.reason())
        .containsExactly("an archive in archives, nested too deeply");
  }

  @Test
  void aCutArchiveGivesWhatIsWholeAndOneReason() throws IOException {
    byte[] tar = tar("gold.txt", "Gold rose.", "oil.txt", "Oil fell. ".repeat(200));

    for (int cut = 512; cut < 3000; cut += 37) {
      Opened opened = Opened.stdin(Arrays.copyOf(tar, cut));
      assertThat(opened.rejected()).as("cut at %d", cut).hasSizeLessThanOrEqualTo(1);
      assertThat(opened.texts().contains("Gold rose.")).as("cut at %d", cut).isEqualTo(cut >= 522);
    }
  }

  private static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(text.length);
        entry.setLastModifiedTime(FileTime.from(CHANGED));
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
