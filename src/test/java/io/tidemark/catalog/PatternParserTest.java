package io.tidemark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.catalog.Pattern.Gap;
import io.tidemark.catalog.Pattern.MentionOf;
import io.tidemark.catalog.Pattern.OneOf;
import io.tidemark.catalog.Pattern.Sequence;
import io.tidemark.catalog.Pattern.Word;
import io.tidemark.yaml.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {
  private static final PatternParser.Lists LISTS =
      new PatternParser.Lists() {
        @Override
        public @Nullable Pattern list(String name) {
          return name.equals("cut") ? new OneOf(List.of(word("cut"), word("lower"))) : null;
        }

        @Override
        public String hint(String name) {
          return Nearest.hint(name, List.of("cut"));
        }
      };

  @Test
  void aRuleHasWordsGroupsOptionsGapsListsAndMentions() throws PatternException {
    assertThat(PatternParser.rule("@cut [the] (rate | cash rate) ..5 {fed} =cuts", LISTS))
        .isEqualTo(
            new Sequence(
                List.of(
                    new OneOf(List.of(word("cut"), word("lower"))),
                    new Pattern.Optional(word("the")),
                    new OneOf(
                        List.of(word("rate"), new Sequence(List.of(word("cash"), word("rate"))))),
                    new Gap(5),
                    new MentionOf("fed"),
                    new Word("cuts", true))));
  }

  @Test
  void hyphensPartWordsAndQuotationMarksMeanNothing() throws PatternException {
    assertThat(PatternParser.rule("\"rate-cut\" - trade", LISTS))
        .isEqualTo(new Sequence(List.of(word("rate"), word("cut"), word("trade"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cut (rate | yield; never closed by ')'; cut  >>>(rate | yield<<<",
        "cut) rate; no opening bracket; cut >>>) rate<<<",
        "cut | rate; into a (group; cut >>>| rate<<<",
        "cut () rate; a word is missing; cut ( >>>) rate<<<",
        ".. rate; starts with a word; >>>.. rate<<<",
        "[a] [b]; all of the pattern is optional; >>>[a] [b]<<<",
        "a @cutt; did you mean 'cut'?; a >>>@cutt<<<",
        "a ..40 b; at most '..20'; a >>>..40 b<<<",
        "{fed; never closed by '}'; >>>{fed<<<",
        "a }; no opening brace; a >>>}<<<",
      })
  void aFaultSaysWhatAndShowsWhere(String pattern, String what, String where) {
    assertThatThrownBy(() -> PatternParser.rule(pattern, LISTS))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining(what)
        .extracting(e -> String.valueOf(e.getMessage()).replaceAll("\\s", ""))
        .asString()
        .endsWith(where.replaceAll("\\s", ""));
  }

  @Test
  void aNameHasNoGapsListsOrMentions() {
    assertThatThrownBy(() -> PatternParser.name("gold .. price"))
        .hasMessageContaining("a gap cannot stand in it");
  }

  @Test
  void anExpansionIsEveryWayToSayTheName() throws PatternException {
    assertThat(Expansion.of(PatternParser.name("Russell 2000 [stock] (index | gauge)")))
        .extracting(words -> String.join(" ", words.stream().map(Word::text).toList()))
        .containsExactly(
            "Russell 2000 index",
            "Russell 2000 gauge",
            "Russell 2000 stock index",
            "Russell 2000 stock gauge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "small-cap; small cap",
        "Moody’s; Moody 's",
        "isn't; is n't",
        "U.S.; US",
        "Inc.; Inc",
        "2.5; 2.5",
        "Nestlé; Nestle",
        "S&P; S&P",
        "and/or; and or",
        "“; ''",
        "—; ''",
      })
  void oneSpellingForWhatIsWrittenInManyWays(String token, String words) {
    assertThat(String.join(" ", Spelling.words(token))).isEqualTo(words);
  }

  private static Word word(String text) {
    return new Word(text, false);
  }
}
