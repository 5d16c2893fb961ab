package io.tidemark.export.chart;

import io.tidemark.export.flat.Provenance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A PNG with its dots an inch (pHYs) and a text chunk (iTXt) for each fact of its making. */
final class PngFile {
  private static final String NATIVE = "javax_imageio_png_1.0";
  private static final double INCHES_A_METRE = 100 / 2.54;

  private PngFile() {}

  static void write(BufferedImage image, Provenance made, int dotsAnInch, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
    metadata.mergeTree(NATIVE, tree(made, dotsAnInch));
    try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(metadata, new IIOImage(image, null, metadata), settings);
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode tree(Provenance made, int dotsAnInch) {
    IIOMetadataNode root = new IIOMetadataNode(NATIVE);
    IIOMetadataNode dots = new IIOMetadataNode("pHYs");
    String dotsAMetre = String.valueOf(Math.round(dotsAnInch * INCHES_A_METRE));
    dots.setAttribute("pixelsPerUnitXAxis", dotsAMetre);
    dots.setAttribute("pixelsPerUnitYAxis", dotsAMetre);
    dots.setAttribute("unitSpecifier", "meter");
    root.appendChild(dots);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Title", made.title());
    facts.put("Software", made.facts().getOrDefault("program", "Tidemark"));
    made.facts().forEach((key, value) -> facts.put("tidemark:" + key, value));
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    facts.forEach((key, value) -> {
      IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
      text.setAttribute("keyword", key);
      text.setAttribute("compressionFlag", "FALSE");
      text.setAttribute("compressionMethod", "0");
      text.setAttribute("languageTag", "en");
      text.setAttribute("translatedKeyword", "");
      text.setAttribute("text", value);
      texts.appendChild(text);
    });
    root.appendChild(texts);
    return root;
  }
}
