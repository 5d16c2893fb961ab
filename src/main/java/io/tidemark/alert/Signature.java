package io.tidemark.alert;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs posts as Standard Webhooks 1.0 asks: {@code v1,} and the Base64 of HMAC-SHA256 over {@code
 * ID.TIMESTAMP.BODY}, the header {@code webhook-id}, the header {@code webhook-timestamp} (seconds
 * since 1970) and the body, joined by dots. Who receives a post makes the same signature, compares
 * the two, and refuses a timestamp that is minutes away.
 */
public final class Signature {
  static final String SECRET_SHAPE =
      "whsec_ and the Base64 of 24 to 64 random bytes, such as what this prints:"
          + " echo whsec_$(head -c 32 /dev/urandom | base64)";

  private static final String PREFIX = "whsec_";
  private static final int FEWEST_BYTES = 24;
  private static final int MOST_BYTES = 64;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private Signature(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** By {@code secret}, unless it is none: {@code whsec_} and the Base64 of 24 to 64 bytes. */
  static Optional<Signature> by(String secret) {
    if (!secret.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()).strip());
      return bytes.length < FEWEST_BYTES || bytes.length > MOST_BYTES
          ? Optional.empty()
          : Optional.of(new Signature(bytes));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The header {@code webhook-signature}. */
  String of(String id, Instant timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
