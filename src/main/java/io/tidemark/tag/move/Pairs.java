package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.article.Mention;
import java.util.Locale;

/**
 * Pairs of currencies whose subject is the second one: "dollar-yen" and "USD/JPY" name the yen, and
 * go up when it goes down.
 */
final class Pairs {
  private static final String DOLLAR = "us-dollar";

  private Pairs() {}

  /** Whether {@code mention} names a pair that moves against its subject. */
  static boolean isInverted(Mention mention) {
    String text = mention.span().text().toLowerCase(Locale.ROOT);
    boolean opensWithDollar = text.startsWith("dollar") || text.startsWith("usd");
    return opensWithDollar && mention.entity() != null && !mention.entity().equals(DOLLAR);
  }

  static Direction opposite(Direction direction) {
    return switch (direction) {
      case UP -> Direction.DOWN;
      case DOWN -> Direction.UP;
      case FLAT -> Direction.FLAT;
      case STEEPER -> Direction.FLATTER;
      case FLATTER -> Direction.STEEPER;
    };
  }
}
