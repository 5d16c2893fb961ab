package io.tidemark.read.html;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import java.util.List;

/** A page of a made-up house, as the tests need it. */
final class SamplePage {
  static final String FIRST =
      "Gold climbed to a record on Tuesday as traders grew surer that the Federal Reserve would"
          + " lower interest rates in September.";
  static final String SECOND =
      "Spot gold rose 1.9% to $2,468 an ounce in London, while silver gained half a percent and"
          + " copper slipped.";
  static final String THIRD =
      "Dealers in Zurich said that funds which had stayed away all spring were buying again, and"
          + " that jewellers in India were not.";

  private SamplePage() {}

  /** What is read of a page with that body. */
  static Draft read(String body) {
    return read("", body);
  }

  static Draft read(String head, String body) {
    return HtmlReader.read("<html><head>" + head + "</head><body>" + body + "</body></html>", null);
  }

  /** The paragraphs of the body; none where nothing was found. */
  static List<String> paragraphs(Draft draft) {
    String body = Told.valueOf(draft.body());
    return body == null ? List.of() : List.of(body.split("\n\n"));
  }

  /** An article of the three paragraphs with {@code extra} between the second and the third. */
  static String articleWith(String extra) {
    return "<article><h1>Gold sets a record</h1>"
        + p(FIRST)
        + p(SECOND)
        + extra
        + p(THIRD)
        + "</article>";
  }

  /** An article of the three paragraphs with {@code extra} behind the last. */
  static String articleBefore(String extra) {
    return "<article><h1>Gold sets a record</h1>"
        + p(FIRST)
        + p(SECOND)
        + p(THIRD)
        + extra
        + "</article>";
  }

  static String p(String text) {
    return "<p>" + text + "</p>";
  }

  static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
