package io.tidemark.read.draft;

import java.io.EOFException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** Says in one line why a parser failed, for the person who holds the file. */
public final class Failure {
  private static final int LONGEST = 200;
  private static final int DEEPEST_CAUSE = 12;

  /** The reason where a file ends before it should. */
  public static final String CUT_OFF = "cut off: it ends before its end mark; fetch it again";

  private Failure() {}

  /** The reason of the first cause that is known, else what the parser says of the last. */
  public static String reason(Throwable failure) {
    Throwable cause = failure;
    Throwable last = failure;
    for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
      String known = known(cause);
      if (known != null) {
        return known;
      }
      last = cause;
      cause = cause.getCause();
    }
    String message = last.getMessage();
    String told = last.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    return "could not be parsed: " + shortened(told);
  }

  private static @Nullable String known(Throwable cause) {
    return switch (cause) {
      case Unreadable e -> e.getMessage();
      case StackOverflowError e -> "nested too deeply";
      case OutOfMemoryError e -> "needs more memory than there is";
      case EOFException e -> CUT_OFF;
      case SAXParseException e ->
          "its XML is damaged at line " + e.getLineNumber() + ": " + shortened(e.getMessage());
      default -> byName(cause);
    };
  }

  /** Libraries have a class of their own for each of these. */
  private static @Nullable String byName(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    if (name.startsWith("Encrypted") || name.contains("Password")) {
      return Unreadable.locked().getMessage();
    }
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("zip bomb")) {
      return "a zip bomb: a part unpacks to far more than its size";
    }
    boolean large = name.equals("RecordFormatException") && message.contains("maximum length");
    return large ? "a part of it claims a size beyond sense" : null;
  }

  private static String shortened(@Nullable String told) {
    String line = Prose.line(String.valueOf(told));
    return line.substring(0, Math.min(line.length(), LONGEST));
  }
}
