package io.tidemark.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/**
 * Compresses pages with Snappy over arrays, and takes them apart. The library's own way goes over
 * buffers outside the heap that it frees by a method which Java warns of on standard error.
 */
final class SnappyPages implements CompressionCodecFactory {
  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return new BytesInputCompressor() {
      @Override
      public BytesInput compress(BytesInput bytes) throws IOException {
        return BytesInput.from(Snappy.compress(array(bytes)));
      }

      @Override
      public CompressionCodecName getCodecName() {
        return CompressionCodecName.SNAPPY;
      }

      @Override
      public void release() {}
    };
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return new BytesInputDecompressor() {
      @Override
      public BytesInput decompress(BytesInput bytes, int size) throws IOException {
        return BytesInput.from(Snappy.uncompress(array(bytes)));
      }

      @Override
      public void decompress(ByteBuffer from, int length, ByteBuffer to, int size)
          throws IOException {
        byte[] page = new byte[length];
        from.get(page);
        to.put(Snappy.uncompress(page));
      }

      @Override
      public void release() {}
    };
  }

  @Override
  public void release() {}

  private static byte[] array(BytesInput bytes) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
    bytes.writeAllTo(page);
    return page.toByteArray();
  }
}
