package io.tidemark.export.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart ready to be drawn.
 *
 * @param width of the chart with its axes and legend, in points of 1/100 inch
 * @param remark what the picture leaves out, to stand under it; empty where nothing is
 */
record Sketch(JFreeChart chart, int width, int height, String remark) {
  static final int WIDTH = 900;
  static final int HEIGHT = 460;
}
