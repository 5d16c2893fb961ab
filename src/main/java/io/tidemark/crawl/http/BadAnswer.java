package io.tidemark.crawl.http;

import java.io.IOException;

/** What a server sends is against the rules; asking again would not help. */
final class BadAnswer extends IOException {
  private static final long serialVersionUID = 1;

  BadAnswer(String reason) {
    super(reason);
  }
}
