package io.tidemark.acquire;

/** How much of one document is taken in, so that no file, however packed, fills the memory. */
final class Limits {
  static final int DOCUMENT_BYTES = 200_000_000;
  static final String TOO_LARGE = "larger than 200 MB (unpacked)";

  /** An archive may lie in an archive, and not much deeper than that. */
  static final int ARCHIVES_IN_ARCHIVES = 3;

  static final String TOO_DEEP = "an archive in archives, nested too deeply";

  private Limits() {}
}
