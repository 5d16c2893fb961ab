package io.tidemark.tag.name;

import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.Set;

/**
 * Names that are also words. Prose tells them by their capital; in a headline, or at the beginning
 * of a sentence, the part of speech decides.
 */
final class NamesThatAreWords {
  private static final Set<String> WORDS =
      WordSet.of(
          """
          admiral affirm arm autonomy bacon ball baron bean bespoke black blitz block
          blockbuster bolt boots box brown cable campbell capita carnival casino chase chewy coach
          coherent compass congress continental cook defend diamond discover discovery
          dish dow drax dye economist eurogroup every evolution expansion express flex focus
          fortress fortune forward frank frontline gap garner gates gave general globe grab gray
          gross guardian guess hall handler harmony he hertz holder house hunt jobs journal
          king lane leather left lemonade lien line lion low man mars match metro miles mould
          next nice orange page pan paramount park pen pence perpetual pick pill pioneer post
          price progressive quest rats ray recruit reliance ring rose ross safe
          sage sands scholar sea shake sharp sheets shell silver singer sky slack snap son
          spectrum square staples star state sun sweet target tenet thin three time times
          total train under united unity upstart vale visa walker wall
          ward waters weir wells white who wood woods yellow zoom
          """);

  private NamesThatAreWords() {}

  /** Whether a name of one word is just the word here. */
  static boolean isJustAWord(Hit hit, Words words) {
    boolean capitalTells = words.letterCase() == LetterCase.PROSE && hit.at().from() > 1;
    if (hit.words() > 1 || capitalTells) {
      return false;
    }
    Token token = words.sentence().get(hit.at().from());
    return WORDS.contains(token.lower())
        && !token.pos().startsWith("NNP")
        && !(token.capital() && doesItsOwn(words, hit.at().to()));
  }

  /** Whether a verb and "its" follow: "Target cut its outlook". */
  private static boolean doesItsOwn(Words words, int verb) {
    Sentence sentence = words.sentence();
    return words.letterCase() == LetterCase.PROSE
        && verb + 1 < sentence.size()
        && sentence.get(verb).isVerb()
        && sentence.get(verb + 1).is("its");
  }
}
