package io.tidemark.crawl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Glob;
import io.tidemark.crawl.address.PrivateHosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {
  @TempDir Path folder;

  private CrawlPlan read(String yaml) throws IOException, PlanException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, yaml);
    return PlanReader.read(file);
  }

  @Test
  void anAddressAndAContactAreEnough() throws Exception {
    CrawlPlan plan = read("contact: desk@example.org\nseeds:\n  - https://news.example/\n");

    assertThat(plan.contact()).isEqualTo("desk@example.org");
    Source seed = plan.sources().getFirst();
    assertThat(seed.address()).hasToString("https://news.example/");
    assertThat(seed.depth()).isEqualTo(1);
    assertThat(seed.limit()).isEqualTo(1_000);
    assertThat(plan.manners().delay()).isEqualTo(Duration.ofSeconds(2));
    assertThat(plan.recrawl()).isNull();
    assertThat(plan.privateHosts()).isEqualTo(PrivateHosts.NONE);
    assertThat(plan.types()).contains(new Glob("application/pdf"));
  }

  @Test
  void theExampleExplainsEachFieldAndIsAPlan() throws Exception {
    Path example = Path.of("docs/crawl.yaml");

    assertThat(PlanReader.read(example).sources())
        .extracting(Source::kind)
        .contains(Source.Kind.values());
    String text = Files.readString(example);
    assertThat(PlanReader.FIELDS).allMatch(field -> text.contains(field + ":"));
    assertThat(SourcesReader.SEED_FIELDS).allMatch(field -> text.contains(field + ":"));
    assertThat(SourcesReader.DATED_FIELDS).allMatch(field -> text.contains(field + ":"));
  }

  @Test
  void aSourceSaysWhatItWants() throws Exception {
    CrawlPlan plan =
        read(
            """
            contact: https://desk.example/crawler
            seeds:
              - url: https://www.house.example/notes/
                depth: 2
                hosts: ["*.house.example"]
                include: ["*/notes/*", "*/research/*"]
                exclude: ["*.png"]
            """);
    Source source = plan.sources().getFirst();

    Address note = Address.of("https://house.example/notes/1").orElseThrow();
    assertThat(source.wants(note)).isTrue();
    assertThat(source.wants(note.resolve("2.png").orElseThrow())).isFalse();
    assertThat(source.wants(note.resolve("/ads/").orElseThrow())).isFalse();
    assertThat(source.mayLead(source.address(), note)).isTrue();
    assertThat(source.mayLead(note, note.resolve("//x.house.example/").orElseThrow())).isTrue();
    assertThat(source.mayLead(note, note.resolve("//other.example/").orElseThrow())).isFalse();
  }

  @Test
  void privateHostsAreSpelledLikeAllHosts() throws Exception {
    CrawlPlan plan =
        read(
            "contact: a@example.org\nseeds: [http://a/]\n"
                + "allowPrivate: [Wiki.Corp, 0x7f.1, '10.0.0.1:8080', '[::1]:80', '*']");
    assertThat(plan.privateHosts())
        .isEqualTo(
            new PrivateHosts(
                Set.of("wiki.corp", "127.0.0.1", "10.0.0.1:8080", "[0:0:0:0:0:0:0:1]:80", "*")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "contact: me | 1: field 'contact': 'me' is neither a mail address nor the address of a"
            + " page",
        "delay: soon | 1: field 'delay': 'soon' is no time; write a number with ms, s, m, h or d",
        "maxSize: 16 | 1: field 'maxSize': '16' is no size up to 200 MB; write a number with kB,"
            + " MB",
        "hostsAtOnce: 0 | 1: field 'hostsAtOnce': '0' is no whole number from 1 to 256",
        "seedz: [x] | 1: field 'seedz': unknown field; did you mean 'seeds'?",
        "seeds: [ftp://x/] | 1: field 'url': 'ftp://x/' is no address; it must begin with https://",
        "feeds:~  - url: http://x/~    page: keep | 3: field 'page': unknown field",
        "seeds:~  - url: http://x/~    page: both | 3: field 'page': 'both' is neither keep nor"
            + " links",
        "seeds: [http://x, http://x/] | 1: field 'url': http://x/ is named twice",
        "allowPrivate: [http://x/] | 1: field 'allowPrivate': 'http://x/' is no host; write host",
        "types: [html] | 1: field 'types': 'html' is no media type, such as text/html",
        "seeds: http://x/ | 1: field 'seeds': expected a list",
        "contact: a@b.example | 1: field 'seeds': there is nothing to crawl; name seeds, feeds or",
        "seeds: [http://x/] | 1: field 'contact': missing; give the mail address or page by which",
        "- http://x/ | 1: expected fields ('contact: ...') here",
        "contact: [ | not YAML",
      })
  void aFaultIsToldWithFileLineFieldAndWhatToDo(String yaml, String fault) {
    assertThatThrownBy(() -> read(yaml.replace("~", "\n") + "\n"))
        .isInstanceOf(PlanException.class)
        .hasMessageContaining(folder.resolve("plan.yaml") + ":")
        .hasMessageContaining(fault);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThatThrownBy(() -> read("delay: x\nretries: y\nfeeds: [z]\n")).message().hasLineCount(4);
  }
}
