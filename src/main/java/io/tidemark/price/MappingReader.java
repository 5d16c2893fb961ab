package io.tidemark.price;

import io.tidemark.price.Instrument.Kind;
import io.tidemark.price.Instrument.Measure;
import io.tidemark.price.Instrument.Quoted;
import io.tidemark.yaml.Faults;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a mapping, the list {@code series} of {@code prices.yaml}; {@code docs/prices.yaml}
 * explains it.
 */
final class MappingReader {
  private static final List<String> FIELDS =
      List.of("file", "subject", "quoted", "measure", "kind", "lag", "column");
  private static final int MOST_LAG = 5;

  private final Path folder;
  private final FileNames names;
  private final Faults faults;

  MappingReader(Path folder, FileNames names, Faults faults) {
    this.folder = folder;
    this.names = names;
    this.faults = faults;
  }

  List<Instrument> read(Path mapping) throws IOException {
    YamlFile yaml = YamlFile.read(mapping, faults);
    YamlEntry root =
        yaml.root() == null
            ? null
            : YamlEntry.of(yaml.name(), yaml.root(), List.of("series"), faults);
    List<Instrument> instruments = new ArrayList<>();
    if (root != null) {
      for (YamlEntry entry : root.entries("series", FIELDS)) {
        instruments.add(instrument(entry));
      }
    }
    return instruments;
  }

  private Instrument instrument(YamlEntry entry) {
    String file = entry.text("file");
    if (!file.isEmpty() && !Files.isRegularFile(folder.resolve(file))) {
      entry.fault("file", "there is no " + folder.resolve(file));
    }
    Instrument usual =
        (file.contains(".") ? names.instrument(file) : java.util.Optional.<Instrument>empty())
            .orElse(new Instrument(file, "", Quoted.DIRECT, Measure.PRICE, Kind.SPOT, 0, ""));
    String told = entry.optionalText("subject");
    String subject = told == null ? usual.subject() : told;
    if (!names.isId(subject)) {
      entry.fault(
          "subject",
          told == null
              ? "missing; the file's name tells none"
              : "'" + told + "' is neither a subject nor a company of the catalog");
    }
    Measure measure = told == null ? usual.measure() : names.measure(told);
    return new Instrument(
        file,
        subject,
        or(entry, "quoted", Quoted.class, usual.quoted()),
        or(entry, "measure", Measure.class, measure),
        or(entry, "kind", Kind.class, usual.kind()),
        lag(entry),
        entry.optionalText("column") == null ? "" : entry.text("column"));
  }

  private static <E extends Enum<E>> E or(YamlEntry entry, String field, Class<E> type, E usual) {
    E given = entry.optionalText(field) == null ? null : entry.oneOf(field, type);
    return given == null ? usual : given;
  }

  private static int lag(YamlEntry entry) {
    String text = entry.optionalText("lag");
    if (text != null && !text.matches("[0-" + MOST_LAG + "]")) {
      entry.fault("lag", "'" + text + "' is no number of rows from 0 to " + MOST_LAG);
      return 0;
    }
    return text == null ? 0 : Integer.parseInt(text);
  }
}
