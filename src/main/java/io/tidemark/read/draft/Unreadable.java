package io.tidemark.read.draft;

/** A document that cannot be read; the message says why in one line, to the person who holds it. */
public final class Unreadable extends Exception {
  public Unreadable(String reason) {
    super(reason);
  }

  public Unreadable(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** Locked with a password, in whatever format. */
  public static Unreadable locked() {
    return new Unreadable("protected by a password");
  }

  /** Carries programs; {@code where} is the part that holds them. */
  public static Unreadable macros(String where) {
    return new Unreadable("holds macros (" + where + "): save it without them");
  }
}
