package io.tidemark.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final String SENTENCE =
      "Gold climbed to a record on Tuesday as traders grew surer of a rate cut in September.";

  private final ArticleReader reader = new ArticleReader(ReadSettings.standard());

  @Test
  void anAttachmentKnowsItsMail() {
    List<Reading> readings = read(mail("Own gold", part("note.txt", "Own gold\n\n" + SENTENCE)));

    assertThat(readings).hasSize(2);
    assertThat(article(readings, 0).parent()).isNull();
    assertThat(article(readings, 1).parent()).isEqualTo(article(readings, 0).id());
    assertThat(article(readings, 1).source()).isEqualTo("mail#note.txt");
  }

  @Test
  void aMailWithFewHeadersIsAMail() {
    String mail = "From: Ana Reyes <areyes@greyfield.example>\nSubject: Own gold\n\n" + SENTENCE;

    assertThat(article(read(mail), 0).title()).isEqualTo("Own gold");
    assertThat(
            article(
                    reader.read(
                        new RawDocument(
                            "desk.mbox#2",
                            ("Subject: Own gold\n\n" + SENTENCE).getBytes(UTF_8),
                            null,
                            RawDocument.MAIL,
                            null)),
                    0)
                .title())
        .isEqualTo("Own gold");
  }

  @Test
  void anAttachmentThatShowsNoDayIsOfItsMailsDay() {
    String dated = "Date: Tue, 16 Jul 2024 06:48:00 +0800\n";
    List<Reading> readings =
        read(
            dated
                + mail(
                    "Own gold",
                    part("a.txt", "Own gold\n\n" + SENTENCE)
                        + "\n--cutOwn gold\n"
                        + part("b.txt", "Own oil\n2 July 2024\n\n" + SENTENCE)));

    assertThat(article(readings, 1).published()).hasToString("2024-07-16T06:48:00+08:00");
    assertThat(article(readings, 1).publishedFrom()).isEqualTo("mail:date");
    assertThat(article(readings, 2).published()).hasToString("2024-07-02");
  }

  @Test
  void anAttachmentOfAnAttachedMailKnowsThatMail() {
    String inner = mail("Inner", part("note.txt", "Own gold\n\n" + SENTENCE));
    List<Reading> readings =
        read(
            mail(
                "Outer",
                "Content-Type: message/rfc822\nContent-Disposition: attachment;"
                    + " filename=\"inner.eml\"\n\n"
                    + inner));

    assertThat(readings).hasSize(3);
    assertThat(article(readings, 1).title()).isEqualTo("Inner");
    assertThat(article(readings, 1).parent()).isEqualTo(article(readings, 0).id());
    assertThat(article(readings, 2).parent()).isEqualTo(article(readings, 1).id());
    assertThat(article(readings, 2).source()).isEqualTo("mail#inner.eml#note.txt");
  }

  @Test
  void aMailThatIsOnlyAnEnvelopeIsStillTheParent() {
    List<Reading> readings =
        read(
            "From: Ana Reyes <areyes@greyfield.example>\nSubject: Own gold\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"cut\"\n\n--cut\n"
                + part("note.txt", "Own gold\n\n" + SENTENCE)
                + "\n--cut--\n");

    assertThat(readings).hasSize(2);
    assertThat(article(readings, 0).title()).isEqualTo("Own gold");
    assertThat(article(readings, 0).body()).isEmpty();
    assertThat(article(readings, 1).parent()).isEqualTo(article(readings, 0).id());
  }

  @Test
  void linesOfAMailThatAreWrappedAreJoined() {
    List<Reading> readings =
        read(
            """
            From: Ana Reyes <areyes@greyfield.example>
            To: desk@reader.example
            Subject: Own gold

            Good morning,

            Our note on gold is attached. In short: we sell half of the
            metal that we bought on 11 July, with a gain of 7%, and hold the
            rest for the Fed.

            - One point is that the long lines of lists, which nobody wraps, stay as they are in a mail.
            """
                .replace("\n", "\r\n"));

    assertThat(article(readings, 0).body())
        .isEqualTo(
            "Good morning,\n\n"
                + "Our note on gold is attached. In short: we sell half of the metal that we bought on"
                + " 11 July, with a gain of 7%, and hold the rest for the Fed.\n\n"
                + "- One point is that the long lines of lists, which nobody wraps, stay as they are in a mail.");
  }

  @Test
  void aNoteInTheTextOfAMailIsRecognised() {
    List<Reading> readings =
        read(
            "From: Greyfield Securities <research@greyfield.example>\nTo: desk@reader.example\n"
                + "Subject: Marlow Tools (6886 HK): orders turn\n"
                + "Date: Tue, 16 Jul 2024 06:48:00 +0800\n\n"
                + "Rating: Buy (maintained)\nPrice target: HK$12.30\nAnalyst: Ana Reyes\n\n"
                + SENTENCE
                + "\n");

    assertThat(article(readings, 0).note())
        .hasToString(
            "Note[house=Greyfield Securities, analysts=[Ana Reyes], date=2024-07-16, rating=Buy,"
                + " priceTarget=PriceTarget[value=12.3, currency=HKD], ticker=6886 HK]");
  }

  @Test
  void anEncryptedMailIsRejected() {
    assertThat(
            rejected(
                read(
                    """
                    From: Ana Reyes <areyes@greyfield.example>
                    Subject: Secret
                    Content-Type: application/pkcs7-mime; smime-type=enveloped-data
                    Content-Transfer-Encoding: base64

                    AAAA
                    """)))
        .isEqualTo("the mail is encrypted: save it as its reader sees it");
  }

  @Test
  void anOutlookMailGivesItselfAndItsAttachments() throws IOException {
    List<Reading> readings = reader.read(RawDocument.of("a.msg", outlook(), null));

    assertThat(readings).hasSize(2);
    Article mail = article(readings, 0);
    assertThat(mail.title()).isEqualTo("Own gold");
    assertThat(mail.body()).isEqualTo(SENTENCE);
    assertThat(mail.authors()).containsExactly("Ana Reyes");
    assertThat(mail.published()).hasToString("2024-07-16T10:48:00Z");
    assertThat(article(readings, 1).parent()).isEqualTo(mail.id());
    assertThat(article(readings, 1).source()).isEqualTo("a.msg#note.txt");
    assertThat(article(readings, 1).title()).isEqualTo("Silver as well");
  }

  @Test
  void theAttachmentsOfAWinmailAreUnpacked() throws IOException {
    List<Reading> readings =
        read(
            mail(
                "Own gold",
                "Content-Type: application/ms-tnef\nContent-Disposition: attachment;"
                    + " filename=\"winmail.dat\"\nContent-Transfer-Encoding: base64\n\n"
                    + Base64.getMimeEncoder().encodeToString(winmail())));

    Article attached = article(readings, readings.size() - 1);
    assertThat(attached.source()).isEqualTo("mail#winmail.dat#note.txt");
    assertThat(attached.title()).isEqualTo("Silver as well");
    assertThat(attached.parent()).isEqualTo(article(readings, 0).id());
  }

  /** A message in the streams of MS-OXMSG: properties, subject, sender, text, one attachment. */
  private static byte[] outlook() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      long sent =
          (Instant.parse("2024-07-16T10:48:00Z").toEpochMilli() + 11_644_473_600_000L) * 10_000;
      ByteBuffer properties = ByteBuffer.allocate(32 + 16).order(ByteOrder.LITTLE_ENDIAN);
      properties.position(32);
      properties.putInt(0x00390040).putInt(6).putLong(sent);
      root.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
      text(root, "0037", "Own gold");
      text(root, "0C1A", "Ana Reyes");
      text(root, "0C1F", "ana.reyes@greyfield.example");
      text(root, "1000", SENTENCE);
      text(root, "001A", "IPM.Note");
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
      text(attachment, "3707", "note.txt");
      attachment.createDocument(
          "__substg1.0_37010102",
          new ByteArrayInputStream(("Silver as well\n\n" + SENTENCE).getBytes(UTF_8)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void text(DirectoryEntry folder, String property, String text) throws IOException {
    folder.createDocument(
        "__substg1.0_" + property + "001F", new ByteArrayInputStream(text.getBytes(UTF_16LE)));
  }

  /** MS-OXTNEF: a signature, then attributes, each with its sum. */
  private static byte[] winmail() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
    attribute(out, 1, 0x00089006, new byte[] {0, 0, 1, 0});
    attribute(out, 2, 0x00069002, new byte[14]);
    attribute(out, 2, 0x00018010, "note.txt\0".getBytes(UTF_8));
    attribute(out, 2, 0x0006800f, ("Silver as well\n\n" + SENTENCE).getBytes(UTF_8));
    return out.toByteArray();
  }

  private static void attribute(ByteArrayOutputStream out, int level, int id, byte[] data)
      throws IOException {
    int sum = 0;
    for (byte b : data) {
      sum += b & 0xff;
    }
    ByteBuffer attribute = ByteBuffer.allocate(11 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    attribute.put((byte) level).putInt(id).putInt(data.length).put(data).putShort((short) sum);
    out.write(attribute.array());
  }

  private static String mail(String subject, String part) {
    return "From: Ana Reyes <areyes@greyfield.example>\nSubject: "
        + subject
        + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"cut"
        + subject
        + "\"\n\n--cut"
        + subject
        + "\nContent-Type: text/plain; charset=utf-8\n\nPlease find attached what we think of gold.\n--cut"
        + subject
        + "\n"
        + part
        + "\n--cut"
        + subject
        + "--\n";
  }

  private static String part(String name, String text) {
    return "Content-Type: text/plain; name=\""
        + name
        + "\"\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private List<Reading> read(String mail) {
    return reader.read(RawDocument.of("mail", mail.getBytes(UTF_8), null));
  }

  private static Article article(List<Reading> readings, int at) {
    assertThat(readings.get(at)).isInstanceOf(Read.class);
    return ((Read) readings.get(at)).article();
  }

  private static String rejected(List<Reading> readings) {
    assertThat(readings).hasSize(1).first().isInstanceOf(Rejected.class);
    return ((Rejected) readings.get(0)).reason();
  }
}
