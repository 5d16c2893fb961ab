package io.tidemark.read.office;

import io.tidemark.read.container.Zip;
import io.tidemark.read.draft.Unreadable;
import io.tidemark.read.html.HtmlReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An EPUB: its chapters in the order of its spine.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
final class Book {
  private static final Pattern ROOT_FILE = Pattern.compile("<rootfile\\b[^>]*>");
  private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?item\\b[^>]*>");
  private static final Pattern ITEM_REF = Pattern.compile("<(?:\\w+:)?itemref\\b[^>]*>");
  private static final Pattern TITLE =
      Pattern.compile("<dc:title\\b[^>]*>([^<]{1,300})</dc:title>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private Book() {}

  static OfficeText read(Zip zip) throws Unreadable {
    String packageName = rootFile(zip);
    String description = text(zip, packageName);
    BlockWriter writer = new BlockWriter();
    for (String chapter : chapters(packageName, description)) {
      byte[] page = zip.bytes(chapter);
      if (page == null) {
        throw new Unreadable("its chapter " + chapter + " is missing: make the book again");
      }
      for (String paragraph : HtmlReader.paragraphs(new String(page, StandardCharsets.UTF_8))) {
        add(writer, paragraph);
      }
      if (writer.isFull()) {
        throw BlockWriter.tooLong();
      }
    }
    Matcher title = TITLE.matcher(description);
    return new OfficeText(writer.blocks(), List.of(), title.find() ? title.group(1) : null);
  }

  private static void add(BlockWriter writer, String paragraph) {
    if (paragraph.contains("\n")) {
      writer.addTable(paragraph.lines().map(line -> List.of(line.split(" \\| ", -1))).toList());
    } else {
      writer.add(Block.Style.TEXT, paragraph);
    }
  }

  private static String rootFile(Zip zip) throws Unreadable {
    Matcher root = ROOT_FILE.matcher(text(zip, "META-INF/container.xml"));
    String path = root.find() ? attributes(root.group()).get("full-path") : null;
    if (path == null) {
      throw new Unreadable("the book names no package file: make the book again");
    }
    return path;
  }

  private static Set<String> chapters(String packageName, String description) {
    Map<String, String> files = new HashMap<>();
    Matcher item = ITEM.matcher(description);
    while (item.find()) {
      Map<String, String> attributes = attributes(item.group());
      String href = attributes.get("href");
      String id = attributes.get("id");
      if (href != null && id != null) {
        files.put(id, resolved(packageName, href));
      }
    }
    Set<String> chapters = new LinkedHashSet<>();
    Matcher ref = ITEM_REF.matcher(description);
    while (ref.find()) {
      Map<String, String> attributes = attributes(ref.group());
      String file = files.get(attributes.getOrDefault("idref", ""));
      if (file != null && !"no".equals(attributes.get("linear"))) {
        chapters.add(file);
      }
    }
    return chapters;
  }

  /** The path of {@code href}, which is told from the folder that the package file stands in. */
  private static String resolved(String packageName, String href) {
    String folder = packageName.substring(0, packageName.lastIndexOf('/') + 1);
    String decoded = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    List<String> path = new ArrayList<>();
    for (String step : (folder + decoded).split("/")) {
      if (step.equals("..") && !path.isEmpty()) {
        path.removeLast();
      } else if (!step.equals(".") && !step.equals("..")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      attributes.put(matcher.group(1), value.replace("&amp;", "&"));
    }
    return attributes;
  }

  private static String text(Zip zip, String name) throws Unreadable {
    byte @Nullable [] bytes = zip.bytes(name);
    if (bytes == null) {
      throw new Unreadable(name + " is missing in the book: make the book again");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
