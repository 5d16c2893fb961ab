package io.tidemark.index;

import io.tidemark.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Hashes that tell whether something is still the same: SHA-256, its first 32 hexadecimal digits.
 */
public final class ContentHash {
  private ContentHash() {}

  /** Of what an article says; where and how it was read makes no difference. */
  static String of(Article article) {
    return of(
        List.of(
            article.kind().name(),
            article.title(),
            article.body(),
            String.valueOf(article.url()),
            String.valueOf(article.published()),
            String.join("\u0001", article.authors()),
            String.valueOf(article.publisher()),
            String.valueOf(article.language()),
            String.valueOf(article.parent()),
            String.valueOf(article.note())));
  }

  /** Of bytes and the words that decide what is made of them. */
  public static String of(byte[] bytes, List<String> more) {
    MessageDigest digest = sha256();
    digest.update(bytes);
    return of(digest, more);
  }

  private static String of(List<String> parts) {
    return of(sha256(), parts);
  }

  private static String of(MessageDigest digest, List<String> parts) {
    for (String part : parts) {
      digest.update((byte) 0);
      digest.update(part.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
