package io.tidemark.search;

/**
 * The query language, told to who types it; {@link QueryParser} tells its grammar. Commands,
 * programs and pages show this text.
 */
public final class QueryLanguage {
  /** Lines of at most 80 characters. */
  public static final String GUIDE =
      """
      WORDS
        gold rally               both words, whatever their endings: also "rallied"
        rate-cut                 two words side by side
        bitcoin                  a name of the catalog also finds what is tagged with
        crude oil                it: BTC, or Brent crude (see SYNONYMS)
        *                        every article

      PHRASES
        "rate cut"               these words side by side, just as written
        "rate cut"~3             in this order, with up to 3 other words between

      WILDCARDS, of two letters at least and for at most 500 words of the index
        rall*                    rally, rallies, rallying; as written, not stems
        gr?y                     one letter: grey, gray
        "rate cut*"              within phrases too

      OPERATORS, in capitals; ( ) group
        gold AND oil             the same as: gold oil
        gold OR oil
        gold NOT oil             in articles with gold, none with oil
        (gold OR oil) fell       NOT binds tighter than AND, AND tighter than OR
        gold NEAR/5 record       in either order, with up to 5 other words between;
                                 NEAR is NEAR/10; binds tightest

      TAGS, wherever and however the text says it
        theme:trump-trade        theme:reflation/fading; active, fading, negated,
                                 conditional, past
        subject:bitcoin          what moves: an asset, index, yield, figure
        move:gold/up             up, down, flat, steeper, flatter; move:gold: any;
                                 move:gold/up/expected: reported, expected,
                                 conditional, negated; without it all but negated
        status:fading            any theme or any move of that status
        stance:hawkish           a sentence on monetary policy; dovish, neutral
        org:huatai-securities    person:jerome-powell  place:china

      NEAR mixes words, phrases, wildcards and tags; OR in parentheses on either
      side. A tag stands at its first word, a stance at each of its sentence.
        theme:trump-trade NEAR/15 move:bitcoin/up
        (person:jerome-powell OR org:federal-reserve) NEAR/20 stance:hawkish
        status:fading NEAR/8 (rall* OR "risk appetite")

      BOUNDS
        publisher:"Harbor Wire"  kind:research  lang:en
        from:2024-07-01          to:2024-07  from:2024; both ends included
        story:ID                 the copies of one story
        like:ID                  articles that share the most telling words and tags
                                 of that one, without its copies

      SYNONYMS. Words that are together a sure name of a subject, an organisation,
      a person or a theme find its tag too, wherever it stands. In quotation marks
      they are only themselves. HTSC finds Huatai Securities, "HTSC" does not.

      A fault is shown with a caret below its place. An id that does not exist is
      answered with the nearest ones; where words find next to nothing, a nearer
      spelling is offered.
      """;

  private QueryLanguage() {}
}
