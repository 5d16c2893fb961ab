package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import io.tidemark.feed.FeedReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a file holds its documents, told by its first bytes. */
enum Shape {
  WARC,
  TAR,
  MAILBOX,
  FEED,
  JSON_LINES,
  JSON,
  ONE_DOCUMENT;

  /** The documents in {@code plain}, which is no longer packed. */
  static Parts open(String source, Peekable plain, @Nullable Instant changed, int depth)
      throws IOException {
    return switch (of(source, plain)) {
      case WARC -> new WarcPages(source, plain);
      case TAR ->
          depth < Limits.ARCHIVES_IN_ARCHIVES
              ? new TarEntries(source, plain, depth)
              : new OneDocument(Acquired.Failed.at(source, Limits.TOO_DEEP));
      case MAILBOX -> new Mailbox(source, plain, changed);
      case FEED -> FeedEntries.of(source, whole(plain), changed);
      case JSON_LINES -> new JsonLines(source, plain, changed);
      case JSON -> new JsonArticles(source, plain, changed);
      case ONE_DOCUMENT -> new OneDocument(document(source, plain, changed));
    };
  }

  private static Shape of(String source, Peekable plain) throws IOException {
    byte[] first = FirstBytes.line(plain);
    boolean feed = FeedReader.reads(first);
    if (!feed && (FirstBytes.areJsonLines(first) || isNamedJsonLines(source))) {
      return JSON_LINES;
    }
    if (FirstBytes.beginMailbox(first)) {
      return MAILBOX;
    }
    first = plain.peek();
    if (FirstBytes.areWarc(first)) {
      return WARC;
    }
    if (FirstBytes.areTar(first)) {
      return TAR;
    }
    if (feed || FeedReader.reads(first)) {
      return FEED;
    }
    return FirstBytes.areJson(first) ? JSON : ONE_DOCUMENT;
  }

  private static boolean isNamedJsonLines(String source) {
    String name = source.toLowerCase(Locale.ROOT);
    name = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static byte[] whole(InputStream in) throws IOException {
    return in.readNBytes(Limits.DOCUMENT_BYTES + 1);
  }

  private static Acquired document(String source, InputStream in, @Nullable Instant changed)
      throws IOException {
    byte[] bytes = whole(in);
    return bytes.length > Limits.DOCUMENT_BYTES
        ? Acquired.Failed.at(source, Limits.TOO_LARGE)
        : new Acquired.Found(RawDocument.of(source, bytes, changed));
  }
}
