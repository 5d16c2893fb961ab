package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of robots, and where it links to.
 *
 * @param wishes such as {@code nofollow}, in lower case
 * @param links of its first 4 MB, in their order, each once, without those that ask not to be
 *     followed
 */
record PageText(Set<String> wishes, List<Address> links) {
  /** A tree takes many times the memory of its text, and every host may have one at once. */
  private static final int LOOKED_THROUGH = 4_000_000;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Reads an answer of any type; only HTML has links. */
  static PageText read(Address address, Head head, byte[] content) {
    Set<String> wishes = new LinkedHashSet<>();
    head.all("x-robots-tag").forEach(tag -> addWishes(tag, wishes));
    if (!isHtml(head.mediaType(), content)) {
      return new PageText(wishes, List.of());
    }
    Document page = parse(address, head, content);
    for (Element meta : page.select("meta[name=robots], meta[name=" + Rules.NAME + "]")) {
      addWishes(meta.attr("content"), wishes);
    }
    Set<Address> links = new LinkedHashSet<>();
    if (!has(wishes, "nofollow")) {
      Address base =
          Optional.ofNullable(page.selectFirst("base[href]"))
              .flatMap(element -> address.resolve(element.attr("href")))
              .orElse(address);
      for (Element link : page.select("a[href], area[href]")) {
        if (!List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
            .contains("nofollow")) {
          base.resolve(link.attr("href")).ifPresent(links::add);
        }
      }
    }
    return new PageText(wishes, List.copyOf(links));
  }

  /** Whether the page may be kept: it asks neither to be left out of indexes nor of archives. */
  boolean mayBeKept() {
    return !has(wishes, "noindex") && !has(wishes, "noarchive");
  }

  private static boolean has(Set<String> wishes, String wish) {
    return wishes.contains(wish) || wishes.contains("none");
  }

  /** A wish behind the name of a robot is for that robot alone: {@code otherbot: noindex}. */
  private static void addWishes(String text, Set<String> wishes) {
    String all = text.toLowerCase(Locale.ROOT);
    Matcher name = Pattern.compile("^\\s*([a-z][\\w-]*)\\s*:").matcher(all);
    boolean forAnother =
        name.find()
            && !name.group(1).equals(Rules.NAME)
            && !name.group(1).equals("unavailable_after")
            && !name.group(1).startsWith("max-");
    if (!forAnother) {
      String plain = all.replaceFirst("^\\s*" + Rules.NAME + "\\s*:", "");
      for (String wish : plain.split(",")) {
        wishes.add(wish.strip());
      }
    }
  }

  private static boolean isHtml(String type, byte[] content) {
    if (type.contains("html")) {
      return true;
    }
    int first = 0;
    while (first < content.length && Character.isWhitespace(content[first])) {
      first++;
    }
    return type.isEmpty() && first < content.length && content[first] == '<';
  }

  private static Document parse(Address address, Head head, byte[] content) {
    Matcher charset = CHARSET.matcher(head.first("content-type").orElse(""));
    @Nullable String told = charset.find() ? charset.group(1) : null;
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(content, 0, Math.min(content.length, LOOKED_THROUGH)),
          isKnown(told) ? told : null,
          address.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static boolean isKnown(@Nullable String charset) {
    try {
      return charset != null && java.nio.charset.Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
