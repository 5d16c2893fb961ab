package io.tidemark.tag.text.feature;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes arrays, each behind its length, for {@link ArrayReader}; numbers big end first. */
public final class ArrayWriter {
  private final DataOutputStream out;

  public ArrayWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  public void write(long[] values) throws IOException {
    byte[] bytes = new byte[Long.BYTES * values.length];
    ByteBuffer.wrap(bytes).asLongBuffer().put(values);
    write(values.length, bytes);
  }

  public void write(int[] values) throws IOException {
    byte[] bytes = new byte[Integer.BYTES * values.length];
    ByteBuffer.wrap(bytes).asIntBuffer().put(values);
    write(values.length, bytes);
  }

  public void write(float[] values) throws IOException {
    byte[] bytes = new byte[Float.BYTES * values.length];
    ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
    write(values.length, bytes);
  }

  public void write(double[] values) throws IOException {
    byte[] bytes = new byte[Double.BYTES * values.length];
    ByteBuffer.wrap(bytes).asDoubleBuffer().put(values);
    write(values.length, bytes);
  }

  public void write(byte[] values) throws IOException {
    write(values.length, values);
  }

  public void write(String[] values) throws IOException {
    write(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  private void write(int length, byte[] bytes) throws IOException {
    out.writeInt(length);
    out.write(bytes);
  }
}
