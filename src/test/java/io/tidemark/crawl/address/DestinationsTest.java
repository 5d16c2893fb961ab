package io.tidemark.crawl.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
  private static Destination of(PrivateHosts allowed, String host, String... meant) {
    Destinations destinations =
        new Destinations(
            allowed,
            name -> {
              InetAddress[] addresses = new InetAddress[meant.length];
              for (int i = 0; i < meant.length; i++) {
                addresses[i] = InetAddress.getByName(meant[i]);
              }
              return addresses;
            });
    return destinations.of(Address.of("http://" + host + "/").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.8.8.8",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.1.2.3",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:7f00:1::",
        "3fff::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "100::1",
        "5f00::1",
      })
  void whatIsNotOnThePublicInternetIsRefused(String meant) {
    assertThat(of(PrivateHosts.NONE, "news.example", meant))
        .isInstanceOf(Destination.Private.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.1.1.1",
        "169.253.1.1", "172.15.1.1", "172.32.0.1", "192.167.1.1", "192.169.1.1", "198.17.1.1",
        "223.255.255.254", "2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::101:101",
      })
  void whatIsOnItIsNot(String meant) throws UnknownHostException {
    assertThat(of(PrivateHosts.NONE, "news.example", meant))
        .isEqualTo(new Destination.Known(List.of(InetAddress.getByName(meant))));
  }

  @Test
  void oneAddressThatIsNotPublicRefusesThemAll() {
    assertThat(of(PrivateHosts.NONE, "news.example", "1.1.1.1", "10.0.0.1"))
        .isEqualTo(
            new Destination.Private(
                "news.example is 10.0.0.1, which is not on the public internet"));
  }

  @Test
  void aPlanMayAllowAHostOrOnlyOneOfItsPorts() {
    PrivateHosts allowed = new PrivateHosts(Set.of("wiki.corp", "10.0.0.1:8080"));
    assertThat(of(allowed, "wiki.corp:81", "10.0.0.9")).isInstanceOf(Destination.Known.class);
    assertThat(of(allowed, "10.0.0.1:8080", "10.0.0.1")).isInstanceOf(Destination.Known.class);
    assertThat(of(allowed, "10.0.0.1", "10.0.0.1")).isInstanceOf(Destination.Private.class);
    assertThat(of(allowed, "evil.example", "10.0.0.9")).isInstanceOf(Destination.Private.class);
  }

  @Test
  void aNameThatNobodyKnowsIsToldAsThat() {
    Destinations nobody =
        new Destinations(
            PrivateHosts.NONE,
            name -> {
              throw new UnknownHostException(name);
            });
    assertThat(nobody.of(Address.of("http://nowhere.example/").orElseThrow()))
        .isEqualTo(new Destination.Unknown("there is no host 'nowhere.example'"));
  }
}
