package io.tidemark.tag.name;

import java.util.Set;

/** Words, by form or lemma, that speak of markets. */
final class MarketWords {
  /** What is traded, how, and by whom. */
  static final Set<String> MARKET =
      WordSet.of(
          """
          % percent pct price prices priced market future spot share stock equity bond yield trade
          trading trader ounce barrel tonne ton bushel bpd contract benchmark index bullish bearish
          bull bear investor hedge hedging inflation currency commodity dollar demand supply output
          production inventory stockpile export import holding etf etfs analyst bullion session
          outlook forecast haven gram gms kg rs mcx comex nymex $ against versus bid bet position sector level
          """);

  /** Rising and falling, as verbs, nouns and adjectives. */
  static final Set<String> MOVES =
      WordSet.of(
          """
          rally surge rise rose risen gain climb jump soar fall fell fallen drop decline slide slid
          slip tumble plunge sink sank sunk lower higher steady edge dip ease firm rebound retreat
          close closed open opened low high record sell-off selloff rout slump advance add lose lost
          shed pare recover recovery crash correction correct swing rocket skyrocket spike cut hike
          raise reduce boost lift push pull drag weigh hit reach top cross touch test snap extend
          erase trim strengthen weaken weak weaker weakest strong stronger strength weakness
          slow slower slowing slowdown accelerate pick expand contract shrink grow up down flat
          mixed unchanged move movement volatile volatility turmoil jitter jittery buoyant bounce
          cool heat moderate pickup increase decrease downturn upturn collapse outperform
          underperform steepen flatten invert tighten loosen falter stabilize stabilise sag whipsaw
          subdued pullback best worst post notch hold held lead led drive drove bottom peak trough double triple halve upbeat downbeat
          """);

  /** Business of single companies. */
  static final Set<String> COMPANY =
      WordSet.of(
          """
          earnings profit revenue sales quarter quarterly result results dividend buyback ceo cfo
          chief company firm retailer maker shareholder rating upgrade downgrade guidance deal merger
          takeover stake ipo inc inc. corp corp. plc ltd store unit billion million chain bank lender
          executive spokesman spokeswoman giant rival customer product launch
          """);

  private MarketWords() {}
}
