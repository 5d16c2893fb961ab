package io.tidemark.acquire;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in one line why a file could not be read. */
final class Fault {
  private Fault() {}

  static String reason(Exception e) {
    return switch (e) {
      case Damaged damaged -> String.valueOf(damaged.getMessage());
      case AccessDeniedException denied -> "no right to read this file";
      case NoSuchFileException gone -> "no such file";
      case EOFException end -> "the compressed file ends early";
      case ZipException zip -> "not valid gzip: " + zip.getMessage();
      default -> "could not be read: " + message(e);
    };
  }

  /** The first line of what an exception says, else its name. */
  static String message(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElse("");
  }

  /** A file that cannot be read on; its message is the whole reason. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(String reason) {
      super(reason);
    }

    Damaged(String reason, Exception cause) {
      super(reason, cause);
    }
  }
}
