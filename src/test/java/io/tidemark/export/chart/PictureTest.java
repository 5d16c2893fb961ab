package io.tidemark.export.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.tidemark.export.flat.Provenance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PictureTest {
  private static final Plot.Times TOKYO =
      new Plot.Times("time in Asia/Tokyo", ZoneId.of("Asia/Tokyo"));
  private static final Plot.Axis STORIES = new Plot.Axis("stories a day", Plot.Numbers.WHOLE);
  private static final Instant FIRST = Instant.parse("2013-03-01T15:00:00Z");
  private static final Provenance MADE = new Provenance("Stories <of> gold & yen", facts());

  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("query", "theme:gold-rush AND \"<b>\"");
    facts.put("zone", "Asia/Tokyo");
    facts.put("stories", "12");
    facts.put("catalog", "stamp-1");
    facts.put("program", "Tidemark 9");
    facts.put("made", "2024-07-24T09:30:00Z");
    return facts;
  }

  static Stream<Plot> plots() {
    Plot.Axis numbers = new Plot.Axis("correlation", Plot.Numbers.DECIMAL);
    List<String> sides = List.of("reported", "expected");
    return Stream.of(
        lines(1, 60),
        lines(3, 1),
        lines(12, 5),
        lines(0, 0),
        new Plot.Diverging("Bars", STORIES, sides, sides, bars(40)),
        new Plot.Diverging("A bar", STORIES, sides, sides, bars(1)),
        new Plot.Diverging("No bar", STORIES, sides, sides, bars(0)),
        new Plot.HeatMap(
            "Map",
            numbers,
            Plot.Balance.AROUND_ZERO,
            List.of("a", "日経平均"),
            List.of("x", "a name that goes on for much longer than any name should go on"),
            List.of(new Plot.Square(0, 0, -1.5), new Plot.Square(1, 1, 0))),
        new Plot.HeatMap(
            "No map", numbers, Plot.Balance.FROM_ZERO, List.of(), List.of(), List.of()),
        new Plot.Band(
            "Band",
            TOKYO,
            numbers,
            List.of(
                new Plot.Strip("one", List.of(new Plot.Spread(FIRST, 5, 4, 7))),
                new Plot.Strip("one", List.of(new Plot.Spread(FIRST, 5, 5, 5))))),
        new Plot.Intervals(
            "Lags",
            new Plot.Axis("lag, days", Plot.Numbers.WHOLE),
            numbers,
            List.of(new Plot.Estimates("a", List.of(new Plot.Estimate(-1, .1, -.2, .3))))));
  }

  @ParameterizedTest
  @MethodSource("plots")
  void whateverIsToBeDrawnIsDrawn(Plot plot) throws Exception {
    assertThat(ImageIO.read(new ByteArrayInputStream(png(plot))).getWidth()).isGreaterThan(1900);
    assertThat(texts(svg(plot)).getFirst()).isEqualTo(plot.title());
  }

  @Test
  void anSvgHasItsTextAsTextAndTellsWhatItShowsAndWhatItWasMadeFrom() throws Exception {
    Document svg = parsed(svg(lines(2, 30)));

    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Stories <of> gold & yen");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("query: theme:gold-rush AND \"<b>\"")
        .contains("catalog: stamp-1");
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0.0 0.0 928.0 530.0");
    assertThat(texts(svg(lines(2, 30))))
        .contains("stories a day", "time in Asia/Tokyo", "line 0", "line 1")
        .anyMatch(text -> text.contains("Query: theme:gold-rush AND \"<b>\""))
        .anyMatch(text -> text.contains("catalog stamp-1"))
        .anyMatch(text -> text.contains("2024-07-24T09:30:00Z"));
  }

  @Test
  void daysStandAtMidnightOfTheirZone() throws Exception {
    // 15:00 UTC is the next day's midnight in Tokyo.
    assertThat(texts(svg(lines(1, 4))))
        .contains("2 Mar 2013", "3 Mar 2013")
        .doesNotContain("1 Mar");
  }

  @Test
  void anEmptyChartSaysSo() throws Exception {
    assertThat(texts(svg(lines(0, 0)))).contains("Nothing to draw: no row holds a value.");
  }

  @Test
  void linesBeyondThoseThatCanBeToldApartAreLeftOutAndCounted() throws Exception {
    assertThat(texts(svg(lines(12, 5))))
        .contains("line 11", "8 of 12 lines drawn, those highest in sum.")
        .doesNotContain("line 0");
  }

  @Test
  void aPngCarriesWhatItWasMadeFromAndItsDotsAnInch() throws IOException {
    IIOMetadata metadata = metadata(png(lines(1, 30)));
    Element root = (Element) metadata.getAsTree("javax_imageio_png_1.0");
    Map<String, String> texts = new LinkedHashMap<>();
    NodeList entries = root.getElementsByTagName("iTXtEntry");
    for (int i = 0; i < entries.getLength(); i++) {
      Element text = (Element) entries.item(i);
      texts.put(text.getAttribute("keyword"), text.getAttribute("text"));
    }

    assertThat(texts)
        .contains(
            entry("Title", "Stories <of> gold & yen"),
            entry("Software", "Tidemark 9"),
            entry("tidemark:query", "theme:gold-rush AND \"<b>\""),
            entry("tidemark:zone", "Asia/Tokyo"),
            entry("tidemark:catalog", "stamp-1"),
            entry("tidemark:made", "2024-07-24T09:30:00Z"));
    Element dots = (Element) root.getElementsByTagName("pHYs").item(0);
    assertThat(dots.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
  }

  @Test
  void thePictureOfTheSameNumbersIsTheSame() throws IOException {
    assertThat(svg(lines(3, 30))).isEqualTo(svg(lines(3, 30)));
    assertThat(png(lines(3, 30))).isEqualTo(png(lines(3, 30)));
  }

  private static Plot.Lines lines(int count, int points) {
    List<Plot.Line> lines =
        IntStream.range(0, count)
            .mapToObj(n ->
                new Plot.Line(
                    "line " + n,
                    IntStream.range(0, points)
                        .mapToObj(k -> new Plot.Point(FIRST.plus(Duration.ofDays(k)), n + k % 7))
                        .toList()))
            .toList();
    return new Plot.Lines("Lines", TOKYO, STORIES, lines, List.of(), null);
  }

  private static List<Plot.Bar> bars(int count) {
    List<Plot.Bar> bars = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      bars.add(
          new Plot.Bar(
              "a subject with a name of many words, cut to the same beginning, number " + n,
              List.of((double) n, 1.0),
              List.of(0.0, (double) n)));
    }
    return bars;
  }

  private static String svg(Plot plot) throws IOException {
    StringBuilder svg = new StringBuilder();
    new Picture(plot, MADE).svg(svg);
    return svg.toString();
  }

  private static byte[] png(Plot plot) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    new Picture(plot, MADE).png(png);
    return png.toByteArray();
  }

  private static IIOMetadata metadata(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      return reader.getImageMetadata(0);
    } finally {
      reader.dispose();
    }
  }

  private static List<String> texts(String svg) throws Exception {
    NodeList nodes = parsed(svg).getElementsByTagName("text");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
