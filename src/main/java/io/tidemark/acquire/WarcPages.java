package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import io.tidemark.feed.FeedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (WARC, ISO 28500, and its forerunner ARC): what a server answered with
 * status 200, and resources, as far as they may hold text.
 *
 * <p>All else is passed over and no rejection: requests, other schemes, pictures, style sheets and
 * scripts, and what guides crawlers (robots.txt, feeds, sitemaps). So are revisits: their text is
 * that of an earlier record, which is read where it stands, in this archive or in another. An
 * archive with neither pages nor revisits is a rejection that counts what it held instead.
 */
final class WarcPages implements Parts {
  private static final int HEAD = 1 << 16;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/]+(/.*)?");
  private static final Pattern ROBOTS =
      Pattern.compile("(?i)https?://[^/]+/robots\\.txt(?:\\?.*)?");

  /** Types that hold no article; of all others the content decides. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?:image|video|audio|font|model)/.*|text/(?:css|javascript|ecmascript|vtt|cache-manifest|xml)"
              + "|application/(?:(?:x-)?javascript|ecmascript|json|xml|.*\\+json|wasm|x-font.*|font.*"
              + "|vnd\\.ms-fontobject|x-shockwave-flash|ocsp-response|x-protobuf.*"
              + "|.*(?:rss|atom|rdf)\\+xml|vnd\\.apple\\.mpegurl|x-mpegurl|dash\\+xml)");

  private final String source;
  private final Rationed stream;
  private final WarcReader reader;
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private String place;
  private @Nullable WarcRecord last;
  private boolean fruitful;
  private boolean atEnd;

  WarcPages(String source, InputStream in) throws IOException {
    this.source = source;
    this.place = source;
    this.stream = new Rationed(in);
    this.reader = new WarcReader(new Arriving(stream));
    reader.setLenient(true);
  }

  @Override
  public @Nullable Acquired next() throws IOException {
    if (atEnd) {
      return null;
    }
    try {
      for (WarcRecord next = record(); next != null; next = record()) {
        Acquired page = page(next);
        if (page != null) {
          fruitful = true;
          return page;
        }
      }
    } catch (IOException | RuntimeException e) {
      place = source;
      throw new Fault.Damaged(
          (e instanceof EOFException ? "ends early" : "damaged (" + Fault.message(e) + ")")
              + ", in the record at byte "
              + reader.position()
              + " (unpacked); what stands before it was read",
          e);
    }
    atEnd = true;
    return fruitful ? null : Acquired.Failed.at(source, nothing());
  }

  @Override
  public String place() {
    return place;
  }

  private @Nullable WarcRecord record() throws IOException {
    if (last != null) {
      last.body().consume();
    }
    stream.allowHead();
    last = reader.next().orElse(null);
    stream.allowAll();
    return last;
  }

  private String nothing() {
    return passedOver.isEmpty()
        ? "a web archive without records"
        : passedOver.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ", "a web archive without pages: it holds ", ""));
  }

  private @Nullable Acquired page(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit) {
      fruitful = true;
      return null;
    }
    if (!(record instanceof WarcResponse || record instanceof WarcResource)) {
      return pass("records about the crawl");
    }
    String address = address((WarcTargetRecord) record);
    if (!WEB.matcher(address).matches() || ROBOTS.matcher(address).matches()) {
      return pass("records about the crawl");
    }
    return record instanceof WarcResponse ? response(record, address) : resource(record, address);
  }

  private @Nullable Acquired response(WarcRecord record, String address) throws IOException {
    byte[] start = record.body().stream().readNBytes(HEAD);
    HttpHead head = HttpHead.of(start);
    if (head == null) {
      return Acquired.Failed.at(source + "#" + address, "no HTTP response is to be made of it");
    }
    if (head.status() != 200) {
      return pass("responses with another status than 200");
    }
    if (NO_TEXT.matcher(head.type()).matches()) {
      return pass("files of types without text");
    }
    byte[] message = whole(record, start);
    if (message == null) {
      return Acquired.Failed.at(source + "#" + address, Limits.TOO_LARGE);
    }
    try {
      return found(record, address, head.contentType(), HttpBody.decoded(head, message));
    } catch (IOException e) {
      return Acquired.Failed.at(
          source + "#" + address, "the response could not be decoded: " + Fault.message(e));
    }
  }

  private @Nullable Acquired resource(WarcRecord record, String address) throws IOException {
    String type = record.headers().first("Content-Type").orElse(null);
    if (type != null && NO_TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
      return pass("files of types without text");
    }
    byte[] bytes = whole(record, new byte[0]);
    return bytes == null
        ? Acquired.Failed.at(source + "#" + address, Limits.TOO_LARGE)
        : found(record, address, type, bytes);
  }

  private @Nullable Acquired found(
      WarcRecord record, String address, @Nullable String type, byte[] bytes) {
    if (FeedReader.reads(bytes)) {
      return pass("feeds and sitemaps");
    }
    return bytes.length > Limits.DOCUMENT_BYTES
        ? Acquired.Failed.at(source + "#" + address, Limits.TOO_LARGE)
        : new Acquired.Found(
            new RawDocument(source + "#" + address, bytes, address, type, fetched(record)));
  }

  /** The block of a record whose {@code start} has been read, or null where it is too large. */
  private static byte @Nullable [] whole(WarcRecord record, byte[] start) throws IOException {
    if (record.body().size() > Limits.DOCUMENT_BYTES) {
      return null;
    }
    byte[] rest = record.body().stream().readAllBytes();
    byte[] whole = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, whole, start.length, rest.length);
    return whole;
  }

  private @Nullable Acquired pass(String kind) {
    passedOver.merge(kind, 1, Integer::sum);
    return null;
  }

  /** Early versions of wget put the address into angle brackets. */
  private static String address(WarcTargetRecord record) {
    String told = record.headers().first("WARC-Target-URI").orElse("").strip();
    return told.startsWith("<") && told.endsWith(">") ? told.substring(1, told.length() - 1) : told;
  }

  private static @Nullable Instant fetched(WarcRecord record) {
    try {
      return record.date();
    } catch (RuntimeException e) {
      // A page whose day of visit is not told is a page all the same.
      return null;
    }
  }
}
