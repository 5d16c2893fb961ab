package io.tidemark.export.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Lengths to the left are drawn as negative numbers, and are none. */
final class WithoutSign extends NumberFormat {
  private static final long serialVersionUID = 1;

  private final NumberFormat format;

  WithoutSign(NumberFormat format) {
    this.format = format;
  }

  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
    return format.format(Math.abs(number), to, at);
  }

  @Override
  public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
    return format.format(Math.abs(number), to, at);
  }

  @Override
  public Number parse(String text, ParsePosition at) {
    return format.parse(text, at);
  }
}
