package io.tidemark.read.office;

/** The formats of this room. */
public enum OfficeType {
  /** {@code .docx} */
  WORD,
  /** {@code .doc} */
  OLD_WORD,
  RTF,
  /** {@code .odt}, {@code .ods}, {@code .odp} */
  OPEN_DOCUMENT,
  /** {@code .pptx} */
  SLIDES,
  /** {@code .ppt} */
  OLD_SLIDES,
  /** {@code .xlsx} */
  SHEET,
  /** {@code .xls} */
  OLD_SHEET,
  /** {@code .epub} */
  BOOK
}
