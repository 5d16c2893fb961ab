package io.tidemark.read.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives: {@code new Zips().with("a.txt", "text").bytes()}. */
public final class Zips {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  public Zips with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Zips with(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  /** An entry of that many megabytes of nothing. */
  public Zips withBlanks(String name, int megabytes) throws IOException {
    byte[] blanks = new byte[1 << 20];
    zip.putNextEntry(new ZipEntry(name));
    for (int i = 0; i < megabytes; i++) {
      zip.write(blanks);
    }
    zip.closeEntry();
    return this;
  }

  public byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }
}
