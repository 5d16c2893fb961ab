package io.tidemark.crawl.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of an answer (RFC 9112, sections 4 and 5), as leniently as browsers do. */
final class HeadReader {
  private static final Pattern STATUS =
      Pattern.compile("HTTP/\\d\\.\\d (?<status>[1-9]\\d\\d)(?: (?<reason>.*))?");
  private static final int LONGEST = 262_144;
  private static final int LAST_INTERIM = 199;

  private final InputStream in;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private int read;

  HeadReader(InputStream in) {
    this.in = in;
  }

  /** The final head, past those of interim answers. */
  Head read() throws IOException {
    while (true) {
      received.reset();
      Head head = one();
      if (head.status() > LAST_INTERIM) {
        return head;
      }
    }
  }

  /** The bytes of the head last read. */
  byte[] received() {
    return received.toByteArray();
  }

  private Head one() throws IOException {
    Matcher status = STATUS.matcher(line());
    if (!status.matches()) {
      throw new BadAnswer("what it sends is no answer in HTTP/1.1");
    }
    Map<String, List<String>> fields = new HashMap<>();
    String name = "";
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      boolean goesOn = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (goesOn && fields.containsKey(name)) {
        List<String> values = fields.get(name);
        values.set(values.size() - 1, values.getLast() + " " + line.strip());
      } else if (!goesOn && colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(line.substring(colon + 1).strip());
      }
    }
    @Nullable String reason = status.group("reason");
    return new Head(
        Integer.parseInt(status.group("status")), reason == null ? "" : printable(reason), fields);
  }

  private static String printable(String reason) {
    return reason.replaceAll("[^ -~]", "?").strip();
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int b = in.read();
      if (b < 0) {
        throw new IOException(
            read == 0
                ? "the connection ended before an answer came"
                : "the connection ended within the answer's head");
      }
      if (++read > LONGEST) {
        throw new BadAnswer("its head goes on beyond " + LONGEST + " bytes");
      }
      received.write(b);
      if (b == '\n') {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
      line.write(b);
    }
  }
}
