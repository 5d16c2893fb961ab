package io.tidemark.tag.name;

import java.util.Set;

/** Common first names: a name that is only one of these is a person, not a house. */
final class GivenNames {
  private static final Set<String> NAMES =
      WordSet.of(
          """
          aaron adam alan albert alex alexander alice alison allan allen amanda amy andrea andrew
          andy angela ann anna anne anthony antonio arthur ashley barbara barry ben benjamin bernard
          beth betty bill bob bobby brad bradley brandon brenda brian bruce bryan carl carla carlos
          carol caroline catherine charles charlie cheryl chris christian christina christine
          christopher claire clare colin craig cynthia dan daniel danny dave david dean deborah
          debra denis dennis derek diana diane dick don donald donna doug douglas duncan ed eddie
          edward elaine eleanor elizabeth ellen emily emma eric erik ernest eugene eva evan felix
          frances francis frank fred frederick gabriel gary gavin geoff geoffrey george gerald
          gerard gina glenn gordon grace graham greg gregory hannah hans harold harry hassan heather
          helen henry howard hugh ian irene isaac ivan jack jackie jacob james jamie jan jane janet
          jason jay jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joe
          joel john johnny jon jonathan jordan jose joseph joshua joyce juan judith judy julia julian
          julie justin karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin
          kim kyle larry laura lauren laurence lawrence lee leo leon leonard leslie lewis linda lisa
          liz lori louis louise lucy luis luke lynn malcolm marc marcus margaret maria marie marilyn
          mario mark marta martha martin mary matt matthew maurice max megan melissa michael michelle
          miguel mike mitchell mohamed mohammed monica morris nancy natalie nathan neil nicholas nick
          nicola nicole nigel noah norman oliver olivia oscar pamela pat patricia patrick paul paula
          pedro pete peter phil philip philippe phillip pierre rachel ralph randy ray raymond rebecca
          richard rick rob robert roberta robin rodney roger ron ronald rose ross roy russell ruth
          ryan sally sam samantha samuel sandra sara sarah scott sean sharon sheila shirley simon
          sophie stacy stan stanley stephanie stephen steve steven stewart stuart sue susan suzanne
          sylvia tara ted teresa terry theresa thomas tim timothy tina todd tom tommy tony tracy
          trevor valerie vanessa vera victor victoria vincent virginia walter warren wayne wendy will
          william zachary
          """);

  private GivenNames() {}

  static boolean contains(String lower) {
    return NAMES.contains(lower);
  }
}
