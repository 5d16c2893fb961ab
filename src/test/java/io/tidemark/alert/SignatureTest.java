package io.tidemark.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
  @Test
  void aPostIsSignedAsTheExampleOfStandardWebhooks() {
    // From the tests of its reference libraries.
    Signature signature = Signature.by("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();

    assertThat(
            signature.of(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aSecretIsMadeOf24To64Bytes() {
    assertThat(Signature.by("whsec_" + "A".repeat(32))).isPresent();
    assertThat(Signature.by("whsec_" + "A".repeat(28))).isEmpty();
    assertThat(Signature.by("whsec_" + "A".repeat(88))).isEmpty();
    assertThat(Signature.by("A".repeat(32))).isEmpty();
    assertThat(Signature.by("whsec_not base64, by no means at all")).isEmpty();
  }
}
