package io.tidemark.crawl.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP://Example.ORG | http://example.org/",
        "https://example.org:443/a#top | https://example.org/a",
        "http://example.org:8080/ | http://example.org:8080/",
        "http://example.org./a | http://example.org/a",
        "http://example.org/a/./b/../c//d/.. | http://example.org/a/c//",
        "http://example.org/../../a | http://example.org/a",
        "http://example.org?x=1 | http://example.org/?x=1",
        "http://example.org/%7euser/%2fa%c3%a9 | http://example.org/~user/%2Fa%C3%A9",
        "http://example.org/a b{c | http://example.org/a%20b%7Bc",
        "http://example.org/100%/x | http://example.org/100%25/x",
        "http://example.org/a?utm_source=x&id=7&utm_medium=y&gclid=z | http://example.org/a?id=7",
        "http://example.org/a?fbclid=1 | http://example.org/a",
        "http://Bücher.example/ä | http://xn--bcher-kva.example/%C3%A4",
        "http://a_b.example.org/ | http://a_b.example.org/",
        "http://[2001:DB8:0::1]:81/ | http://[2001:db8:0:0:0:0:0:1]:81/",
      })
  void eachAddressHasOneSpelling(String given, String canonical) {
    assertThat(Address.of(given).orElseThrow()).hasToString(canonical);
    assertThat(Address.of(canonical).orElseThrow()).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0x7F000001/",
        "http://017700000001/",
        "http://127.1/",
        "http://127.0.1/",
        "http://0177.0.0.1/",
        "http://%31%32%37.0.0.1/",
        "http://127.0.0.1./",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::FFFF:7f00:1]/",
      })
  void noSpellingHidesAnIpv4Address(String spelling) {
    assertThat(Address.of(spelling).orElseThrow().host()).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "/a",
        "//example.org/",
        "ftp://example.org/",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "http:///a",
        "http://user@example.org/",
        "http://trusted.example@127.0.0.1/",
        "http://example.org:0/",
        "http://example.org:70000/",
        "http://example.org:x/",
        "http://exa mple.org/",
        "http://256.1.1.1/",
        "http://1.2.3.4.5/",
        "http://0x1ffffffff/",
        "http://a..b/",
        "http://[::1/",
        "http://[1::2::3]/",
        "http://[fe80::1%25eth0]/",
      })
  void whatIsNoAddressOfTheWebIsNone(String text) {
    assertThat(Address.of(text)).isEmpty();
  }

  /** The examples of RFC 3986, section 5.4, whose base is http://a/b/c/d;p?q. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "g:h -",
        "g http://a/b/c/g",
        "./g http://a/b/c/g",
        "g/ http://a/b/c/g/",
        "/g http://a/g",
        "//g http://g/",
        "?y http://a/b/c/d;p?y",
        "g?y http://a/b/c/g?y",
        "#s http://a/b/c/d;p?q",
        ";x http://a/b/c/;x",
        ". http://a/b/c/",
        "./ http://a/b/c/",
        ".. http://a/b/",
        "../g http://a/b/g",
        "../.. http://a/",
        "../../../g http://a/g",
        "g;x=1/../y http://a/b/c/y",
        "http://x/y http://x/y",
      })
  void aReferenceIsReadWhereItStands(String reference, String address) {
    Address base = Address.of("http://a/b/c/d;p?q").orElseThrow();
    assertThat(base.resolve(reference).map(Address::toString).orElse("-")).isEqualTo(address);
  }

  @Test
  void aSiteIsAHostWithAndWithoutWww() {
    Address page = Address.of("https://www.example.org/a").orElseThrow();
    assertThat(page.isOnSiteOf(Address.of("http://example.org/").orElseThrow())).isTrue();
    assertThat(page.isOnSiteOf(Address.of("http://example.org:8080/").orElseThrow())).isFalse();
    assertThat(page.isOnSiteOf(Address.of("https://news.example.org/").orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "*/notes/*, http://a/notes/1, true",
    "*/notes/*, http://a/other/1, false",
    "http://a/*.html, http://a/b/c.html, true",
    "http://a/*.html, http://a/b/c.htm, false",
    "*a*b*a*, xaxbxax, true",
    "*, '', true",
  })
  void aStarIsAnyRunOfCharacters(String glob, String text, boolean matches) {
    assertThat(new Glob(glob).matches(text)).isEqualTo(matches);
  }
}
