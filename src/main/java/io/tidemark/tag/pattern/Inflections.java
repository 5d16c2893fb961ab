package io.tidemark.tag.pattern;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English word. It makes a few that do not exist ("cutted"), which no text has
 * either; what it must not do is to miss one.
 */
final class Inflections {
  private static final String VOWELS = "aeiou";
  private static final Map<String, List<String>> IRREGULAR = irregular();

  private Inflections() {}

  /** All forms of {@code word}, given in lower case, itself first. */
  static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (word.length() < 2 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return forms;
    }
    forms.addAll(IRREGULAR.getOrDefault(word, List.of()));
    String stem = word.substring(0, word.length() - 1);
    char last = word.charAt(word.length() - 1);
    boolean afterConsonant = VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    if (last == 'y' && afterConsonant) {
      forms.addAll(List.of(stem + "ies", stem + "ied", word + "ing"));
    } else if (last == 'e') {
      forms.addAll(List.of(word + "s", word + "d", stem + "ing", word + "ing"));
    } else {
      String s = "sxzo".indexOf(last) >= 0 || word.matches(".*[cs]h") ? "es" : "s";
      forms.addAll(List.of(word + s, word + "s", word + "ed", word + "ing"));
      if (!afterConsonant && "wxy".indexOf(last) < 0 && VOWELS.indexOf(last) < 0) {
        forms.addAll(List.of(word + last + "ed", word + last + "ing"));
      }
    }
    return forms;
  }

  private static Map<String, List<String>> irregular() {
    String table =
        """
        be am is are was were been being
        arise arose arisen;bear bore borne;become became;begin began begun;break broke broken
        bring brought;build built;buy bought;catch caught;choose chose chosen;come came;deal dealt
        do does did done;draw drew drawn;drive drove driven;eat ate eaten;feel felt;fight fought
        find found;flee fled;forecast;forgo forwent forgone;get got gotten;give gave given
        go went gone;grow grew grown;have has had;hear heard;hold held;keep kept;know knew known
        lay laid;lead led;leave left;lend lent;lose lost;make made;mean meant;meet met
        outgrow outgrew outgrown;overcome overcame;overtake overtook overtaken;pay paid;rebuild rebuilt
        rebound;ride rode ridden;rise rose risen;run ran;say said;see saw seen;seek sought;sell sold
        send sent;shake shook shaken;shoot shot;show shown;shrink shrank shrunk;sink sank sunk
        slide slid;speak spoke spoken;spend spent;spring sprang sprung;stand stood;stick stuck
        strike struck stricken;swing swung;take took taken;teach taught;tear tore torn;tell told
        think thought;throw threw thrown;undercut undercutting;understand understood;unwind unwound
        wind wound;withdraw withdrew withdrawn;withstand withstood;write wrote written;fall fell fallen
        woman women;man men;crisis crises;index indices indexes;basis bases;wife wives;loss losses
        outlook outlooks;panic panicked panicking;bailout bailouts;bid bidding;bet betting;swap swapped swapping
        """;
    Map<String, List<String>> forms = new HashMap<>();
    for (String row : table.strip().split("[;\n]")) {
      List<String> words = List.of(row.strip().split(" "));
      forms.put(words.getFirst(), words.subList(1, words.size()));
    }
    return forms;
  }
}
