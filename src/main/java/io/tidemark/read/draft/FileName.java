package io.tidemark.read.draft;

import java.util.regex.Pattern;

/** Tells names of files, which programs write where a title should stand. */
public final class FileName {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pdf|rtf|odt|pptx?|xlsx?|indd|qxd|tmp|txt|html?)\\s*$"
              + "|^(?:untitled|microsoft (?:word|powerpoint|excel)|(?:power ?point )?(?:presentation|präsentation)|slide|sheet|tabelle|folie|document|dokument|book|mappe)\\s*\\d*$"
              + "|^(?:microsoft word - |[A-Z]:\\\\|/).*"
              + "|^[^\\s]*[_~][^\\s]*$|^\\W*$");

  private FileName() {}

  /** Whether {@code title} is the name of a file, or one that a program gives to new ones. */
  public static boolean is(String title) {
    return NAME.matcher(title).matches();
  }
}
