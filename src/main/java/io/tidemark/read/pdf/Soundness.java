package io.tidemark.read.pdf;

import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a PDF is whole and within sense.
 *
 * @param isWhole whether its end mark is there; a file that was cut off may hold readable pages
 */
record Soundness(boolean isWhole) {
  private static final int MOST_PAGES = 5000;
  private static final int TAIL = 4096;
  private static final long LARGEST_PAGE = 64L << 20;

  /** Smaller streams cannot unpack to more than a page may hold: deflate packs 1032 to 1. */
  private static final long SMALL_STREAM = LARGEST_PAGE / 1032;

  static Soundness of(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return new Soundness(tail.contains("%%EOF") || tail.contains("startxref"));
  }

  /**
   * Looks at what the file claims before any page is read.
   *
   * @throws Unreadable where it is beyond sense
   */
  static void check(PDDocument document) throws Unreadable, IOException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw tooManyPages(document.getNumberOfPages());
    }
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      if (number > MOST_PAGES) {
        throw tooManyPages(number);
      }
      Iterator<PDStream> streams = page.getContentStreams();
      while (streams.hasNext()) {
        check(streams.next().getCOSObject(), number);
      }
    }
  }

  private static Unreadable tooManyPages(int pages) {
    return new Unreadable(
        "claims " + pages + " pages, more than " + MOST_PAGES + ": split it if it is sound");
  }

  private static void check(COSStream stream, int page) throws IOException, Unreadable {
    if (stream.getLength() < SMALL_STREAM || !isFlate(stream.getFilters())) {
      return;
    }
    long size = 0;
    byte[] chunk = new byte[1 << 16];
    try (InputStream raw = stream.createRawInputStream();
        InputStream in = new InflaterInputStream(raw)) {
      int read = in.read(chunk);
      while (read >= 0) {
        size += read;
        if (size > LARGEST_PAGE) {
          throw new Unreadable(
              "a bomb: its page " + page + " unpacks to over " + (LARGEST_PAGE >> 20) + " MB");
        }
        read = in.read(chunk);
      }
    } catch (ZipException e) {
      // Damaged, or packed twice: what can be read of it is PDFBox's to say.
    }
  }

  private static boolean isFlate(COSBase filters) {
    return COSName.FLATE_DECODE.equals(filters)
        || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
  }

  /** Why a file without any text is refused. */
  Unreadable withoutText(PDDocument document) throws IOException {
    if (!isWhole) {
      return new Unreadable(Failure.CUT_OFF);
    }
    int pictures = 0;
    for (PDPage page : document.getPages()) {
      pictures += showsPicture(page.getResources()) ? 1 : 0;
    }
    return pictures > 0
        ? new Unreadable(
            "a scan: its pages are pictures without text; put it through text recognition first")
        : new Unreadable("the PDF holds no text");
  }

  private static boolean showsPicture(@org.jspecify.annotations.Nullable PDResources resources) {
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
