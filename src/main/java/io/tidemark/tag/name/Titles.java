package io.tidemark.tag.name;

import io.tidemark.tag.text.Token;
import java.util.Set;

/** Words before a person's name that are no part of it: "Mr", "President", "analyst". */
final class Titles {
  private static final Set<String> WORDS =
      WordSet.of(
          """
          mr mr. mrs mrs. ms ms. dr dr. sir lord dame president chairman chairwoman chair ceo cfo
          coo minister senator sen. rep. governor gov. secretary professor prof. prof prime chief
          executive director chancellor treasurer officer analyst strategist economist judge justice
          mayor premier king queen prince pope gen. general vice deputy former ex-president speaker
          manager trader founder spokesman spokeswoman leader democrat republican senior sheikh
          """);

  /** Those that houses and offices have before them too: "former Lehman executives". */
  private static final Set<String> UNSURE =
      Set.of("former", "senior", "deputy", "vice", "prime", "executive", "general", "leader");

  private Titles() {}

  /** Whether what follows is surely a person. */
  static boolean marksPerson(Token token) {
    return isTitle(token) && !UNSURE.contains(token.lower());
  }

  static boolean isTitle(Token token) {
    return WORDS.contains(token.lower());
  }
}
