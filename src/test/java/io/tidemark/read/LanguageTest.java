package io.tidemark.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private final Language language = new Language();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Dax hat am Dienstag ein Rekordhoch erreicht, weil Anleger auf sinkende Zinsen setzen.
          de | Goldpreis fällt nach starken US-Daten
          nl | De AEX is dinsdag hoger gesloten, nu beleggers hopen op een renteverlaging.
          fr | La Bourse de Paris a terminé en hausse, portée par les espoirs d'une baisse des taux.
          es | El oro subió a un máximo histórico, mientras los inversores apuestan por un recorte.
          it | La Borsa di Milano chiude in rialzo dopo i dati sull'inflazione, bene le banche.
          pt | O Ibovespa fechou em alta, com os investidores à espera da decisão sobre a taxa.
          sv | Stockholmsbörsen steg på tisdagen efter att Riksbanken sänkte räntan.
          pl | Złoty umocnił się we wtorek do euro po decyzji, która nie zmieniła stóp procentowych.
          hu | A forint erősödött az euróval szemben, miután a jegybank nem változtatott a kamaton.
          tr | Türk lirası dolar karşısında yüzde 2 değer kaybetti ve Merkez Bankası toplandı.
          vi | Giá vàng tăng lên mức cao nhất trong lịch sử khi các nhà đầu tư kỳ vọng.
          id | Rupiah menguat terhadap dolar pada hari Selasa karena investor menunggu keputusan.
          zh | 美联储主席表示，通胀回落为降息创造了条件。
          zh | 美联储 (Federal Reserve) 主席鲍威尔 (Jerome Powell) 表示将在九月讨论降息。
          ja | 日経平均株価は続伸し、円安を背景に輸出関連株が買われた。
          ko | 한국은행은 기준금리를 동결했고 코스피는 상승했다.
          ru | Рубль укрепился к доллару после решения Банка России сохранить ключевую ставку.
          uk | Гривня зміцнилася після рішення Національного банку щодо облікової ставки.
          ar | ارتفعت أسعار الذهب يوم الثلاثاء مع توقعات بخفض أسعار الفائدة.
          en | Gold rose on Tuesday as traders bet on a rate cut.
          en | GOLD SURGES TO RECORD AS FED CUT BETS MOUNT
          en | OIL SETTLES AT 3-MONTH HIGH
          en | Nestlé lifts outlook as Zürich shares climb
          en | Petrobras and Crédit Agricole agreed on a deal, Der Spiegel said of the São Paulo talks.
          en | India's rupee, u.s. imports and Z's k-shaped year: what's next?
          """)
  void aLanguageIsToldByItsScriptOrItsWords(String code, String text) {
    assertThat(language.of(text, null)).isEqualTo(code);
  }

  @Test
  void tablesOfNumbersAndTickersTellNone() {
    assertThat(language.of("1.2 3.4 5.6\n2.2 4.4 6.6", null)).isNull();
    assertThat(language.of("AAPL 189.2 +1.3\nMSFT 410.5 -0.2\nDAX 18,400 +0.4", null)).isNull();
  }

  @Test
  void aShortTextIsInTheLanguageThatItsPageDeclares() {
    assertThat(language.of("Dax schwach", "de")).isNull();
    assertThat(language.of("日銀金利据置", "ja")).isNull();
  }

  @Test
  void aPageThatDeclaresEnglishForAnythingIsNotBelieved() {
    assertThat(language.of("通胀回落", "en")).isEqualTo("zh");
    assertThat(
            language.of(
                "Die Aktien der Bank legten um drei Prozent zu und führen den Index an.", "en"))
        .isEqualTo("de");
  }

  @Test
  void mostOfALongTextDecidesAlsoItsMiddleAndItsEnd() {
    String english = "The bank said that it would not change its rates this year. ";
    String german = "Die Bank teilte mit, dass sie die Zinsen in diesem Jahr nicht ändern wird. ";

    assertThat(language.of(english.repeat(60) + german.repeat(5), null)).isEqualTo("en");
    assertThat(language.of(english.repeat(3) + german.repeat(80), null)).isEqualTo("de");
  }

  @Test
  void codesAndNamesOfLanguagesAreUnderstood() {
    assertThat(Language.code("en-US")).isEqualTo("en");
    assertThat(Language.code("DEU")).isEqualTo("de");
    assertThat(Language.code("German")).isEqualTo("de");
    assertThat(Language.code("zh_Hant")).isEqualTo("zh");
    assertThat(Language.code("unknown")).isNull();
  }
}
