package io.tidemark.export.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;

class SnappyPagesTest {
  private static final byte[] PAGE = "gold gold gold gold silver".repeat(40).getBytes(UTF_8);

  private final SnappyPages pages = new SnappyPages();

  @Test
  void aPageIsSmallerAndComesBackWhole() throws IOException {
    byte[] compressed = compressed();
    assertThat(compressed).hasSizeLessThan(PAGE.length / 4);

    BytesInput back =
        pages
            .getDecompressor(CompressionCodecName.SNAPPY)
            .decompress(BytesInput.from(compressed), PAGE.length);
    assertThat(array(back)).isEqualTo(PAGE);
  }

  @Test
  void alsoFromBufferToBuffer() throws IOException {
    byte[] compressed = compressed();
    ByteBuffer back = ByteBuffer.allocate(PAGE.length);
    pages
        .getDecompressor(CompressionCodecName.SNAPPY)
        .decompress(ByteBuffer.wrap(compressed), compressed.length, back, PAGE.length);
    assertThat(back.array()).isEqualTo(PAGE);
  }

  private byte[] compressed() throws IOException {
    return array(pages.getCompressor(CompressionCodecName.SNAPPY).compress(BytesInput.from(PAGE)));
  }

  private static byte[] array(BytesInput bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bytes.writeAllTo(out);
    return out.toByteArray();
  }
}
