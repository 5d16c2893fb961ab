package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.crawl.address.Destinations;
import io.tidemark.crawl.address.PrivateHosts;
import io.tidemark.crawl.plan.CrawlPlan;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose certificate is for {@code news.example}, and made by nobody that is known. */
class TlsTest {
  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir static Path keys;
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static SSLContext own;

  @BeforeAll
  static void makeCertificate() throws Exception {
    Path store = keys.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=news.example",
                "-ext",
                "san=dns:news.example",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(keys.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS) && keytool.exitValue() == 0).isTrue();
    KeyStore pair = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      pair.load(in, PASSWORD);
    }
    KeyManagerFactory keyManagers = KeyManagerFactory.getInstance("PKIX");
    keyManagers.init(pair, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", pair.getCertificate("server"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    own = SSLContext.getInstance("TLS");
    own.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
  }

  private Run crawl(String host, SSLSocketFactory tls) throws Exception {
    try (WebServer server = WebServer.secure(own)) {
      server.html("/", "page");
      CrawlPlan plan =
          Run.plan(
              folder,
              "contact: desk@example.org\ndelay: 1ms\nseeds: ['https://%s:%d/']"
                  .formatted(host, server.port()));
      Destinations here =
          new Destinations(
              PrivateHosts.ALL, name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
      return Run.of(folder, plan, here, tls);
    }
  }

  @Test
  void aServerIsBelievedWhoseCertificateIsForItsName() throws Exception {
    Run run = crawl("news.example", own.getSocketFactory());
    assertThat(run.summary().count(Fate.FETCHED)).isEqualTo(1);
    assertThat(Warcs.urls(folder, "response")).singleElement().asString().startsWith("https://");
  }

  @Test
  void aCertificateForAnotherNameIsNotTrusted() throws Exception {
    assertNotTrusted(crawl("other.example", own.getSocketFactory()));
  }

  @Test
  void aCertificateThatNobodyKnowsIsNotTrusted() throws Exception {
    assertNotTrusted(crawl("news.example", (SSLSocketFactory) SSLSocketFactory.getDefault()));
  }

  private void assertNotTrusted(Run run) throws Exception {
    assertThat(run.summary().failures())
        .singleElement()
        .matches(failure -> failure.reason().startsWith("its certificate is not trusted: "));
    assertThat(Warcs.entries(folder)).isEmpty();
  }
}
