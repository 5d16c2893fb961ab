package io.tidemark.read.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.read.draft.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZipTest {
  @Test
  void anArchiveGivesItsEntriesAndTheirContent() throws IOException, Unreadable {
    Zip zip = Zip.open(new Zips().with("b/two.txt", "two").with("one.txt", "one").bytes());

    assertThat(zip.names()).containsExactly("b/two.txt", "one.txt");
    assertThat(zip.bytes("one.txt")).asString(StandardCharsets.UTF_8).isEqualTo("one");
    assertThat(zip.bytes("three.txt")).isNull();
    assertThat(ZipType.of(zip)).isEqualTo(ZipType.PLAIN);
  }

  @Test
  void anEntryThatSwellsBeyondSenseIsABomb() throws IOException {
    assertRefused(
        new Zips().withBlanks("word/document.xml", 60).bytes(),
        "a zip bomb: word/document.xml unpacks to over 200 times its size");
  }

  @Test
  void aShortTextThatPacksWellIsNone() throws IOException, Unreadable {
    assertThat(Zip.open(new Zips().withBlanks("a.bin", 3).bytes()).names())
        .containsExactly("a.bin");
  }

  @Test
  void anEntityIsRefusedInWhateverEncoding() throws IOException {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><x>&b;</x>";

    assertRefused(
        new Zips().with("content.xml", bomb).bytes(),
        "content.xml declares XML entities, as an entity bomb does");
    assertRefused(
        new Zips().with("content.xml", bomb.getBytes(StandardCharsets.UTF_16LE)).bytes(),
        "content.xml declares XML entities, as an entity bomb does");
  }

  @Test
  void anEntityThatLivesElsewhereIsRefusedAsSuch() throws IOException {
    assertRefused(
        new Zips()
            .with(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>")
            .bytes(),
        "word/document.xml names an external entity: XML may fetch nothing from elsewhere");
  }

  @Test
  void aDocumentTypeWithoutEntitiesIsNoHarm() throws IOException, Unreadable {
    Zip.open(
        new Zips()
            .with(
                "a.xhtml",
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN'"
                    + " 'http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd'><html/>")
            .bytes());
  }

  @Test
  void anArchiveThatWasCutSaysSo() throws IOException {
    byte[] whole = new Zips().withBlanks("a.bin", 1).with("b.txt", "text").bytes();

    assertRefused(
        Arrays.copyOf(whole, whole.length / 2),
        "cut off: the end of the archive is missing; fetch it again");
  }

  @Test
  void anEntryWithAPasswordIsRefused() throws IOException {
    byte[] locked = new Zips().with("a.txt", "text").bytes();
    markAsEncrypted(locked);

    assertRefused(locked, "protected by a password");
  }

  @Test
  void macrosAreRefusedWhateverTheirFormat() throws IOException {
    assertMacros("word/vbaProject.bin", new Zips().with("[Content_Types].xml", "<Types/>"));
    assertMacros("xl/macrosheets/sheet1.xml", new Zips().with("[Content_Types].xml", "<Types/>"));
    assertMacros(
        "Basic/Standard/Module1.xml",
        new Zips().with("mimetype", "application/vnd.oasis.opendocument.text"));
  }

  @Test
  void anEncryptedOpenDocumentIsRefused() throws IOException {
    byte[] locked =
        new Zips()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
            .bytes();

    assertThatThrownBy(() -> ZipType.of(Zip.open(locked))).hasMessage("protected by a password");
  }

  private static void assertMacros(String part, Zips zips) throws IOException {
    byte[] bytes = zips.with(part, "Sub AutoOpen").bytes();
    assertThatThrownBy(() -> ZipType.of(Zip.open(bytes)))
        .isInstanceOf(Unreadable.class)
        .hasMessage("holds macros (" + part + "): save it without them");
  }

  private static void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> Zip.open(bytes)).isInstanceOf(Unreadable.class).hasMessage(reason);
  }

  /** Sets the bit for encryption in the directory at the end of an archive of one entry. */
  private static void markAsEncrypted(byte[] zip) {
    for (int i = zip.length - 4; i >= 0; i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
        return;
      }
    }
    throw new AssertionError("no directory");
  }
}
