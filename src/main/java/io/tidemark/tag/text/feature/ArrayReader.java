package io.tidemark.tag.text.feature;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads the arrays of an {@link ArrayWriter}, in the order they were written.
 *
 * <p>Each method throws {@link BufferUnderflowException} where the bytes end too soon.
 */
public final class ArrayReader {
  private final ByteBuffer bytes;

  public ArrayReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  public long[] longs() {
    int length = length(Long.BYTES);
    long[] values = new long[length];
    bytes.asLongBuffer().get(values);
    skip(Long.BYTES * length);
    return values;
  }

  public int[] ints() {
    int length = length(Integer.BYTES);
    int[] values = new int[length];
    bytes.asIntBuffer().get(values);
    skip(Integer.BYTES * length);
    return values;
  }

  public float[] floats() {
    int length = length(Float.BYTES);
    float[] values = new float[length];
    bytes.asFloatBuffer().get(values);
    skip(Float.BYTES * length);
    return values;
  }

  public double[] doubles() {
    int length = length(Double.BYTES);
    double[] values = new double[length];
    bytes.asDoubleBuffer().get(values);
    skip(Double.BYTES * length);
    return values;
  }

  public byte[] bytes() {
    byte[] values = new byte[length(1)];
    bytes.get(values);
    return values;
  }

  public String[] strings() {
    return new String(bytes(), StandardCharsets.UTF_8).split("\n", -1);
  }

  private int length(int width) {
    int length = bytes.getInt();
    if (length < 0 || (long) length * width > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    return length;
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }
}
