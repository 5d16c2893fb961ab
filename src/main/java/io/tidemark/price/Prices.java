package io.tidemark.price;

import io.tidemark.catalog.Catalog;
import io.tidemark.yaml.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The series of a folder, one a subject. */
public final class Prices {
  /** The mapping's name, where it lies beside the files. */
  public static final String MAPPING = "prices.yaml";

  private final Map<String, PriceSeries> series = new TreeMap<>();
  private final List<String> remarks;

  /** Holds {@code series}, of which no two may be of one subject. */
  public Prices(Collection<PriceSeries> series, List<String> remarks) {
    for (PriceSeries one : series) {
      if (this.series.put(one.instrument().subject(), one) != null) {
        throw new IllegalArgumentException("two series of " + one.instrument().subject());
      }
    }
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Reads every {@code .csv} file of {@code folder}, with the mapping that lies in it if there is
   * one.
   *
   * @throws PriceException with all faults of the files and the mapping
   */
  public static Prices read(Path folder, Catalog catalog) throws IOException, PriceException {
    Path mapping = folder.resolve(MAPPING);
    return read(folder, Files.isRegularFile(mapping) ? mapping : null, catalog);
  }

  /**
   * Reads every {@code .csv} file of {@code folder}. A file that the mapping names is what the
   * mapping says; another is what its name says; one whose name says nothing is left aside, and
   * {@link #remarks} tells it.
   *
   * @param mapping a file as {@code docs/prices.yaml} explains it, or null
   * @throws PriceException with all faults of the files and the mapping
   */
  public static Prices read(Path folder, @Nullable Path mapping, Catalog catalog)
      throws IOException, PriceException {
    Faults faults = new Faults();
    List<String> remarks = new ArrayList<>();
    FileNames names = new FileNames(catalog);
    List<Instrument> told =
        mapping == null ? List.of() : new MappingReader(folder, names, faults).read(mapping);
    Map<String, Instrument> chosen = chosen(folder, told, names, faults, remarks);
    List<PriceSeries> series = new ArrayList<>();
    for (Instrument instrument : chosen.values()) {
      Path file = folder.resolve(instrument.file());
      if (Files.isRegularFile(file)) {
        series.add(new SeriesReader(file, instrument, faults, remarks).read());
      }
    }
    faults.throwIfAny(PriceException::new);
    return new Prices(series, remarks);
  }

  /** The series of a subject, or of a company's shares. */
  public Optional<PriceSeries> series(String subject) {
    return Optional.ofNullable(series.get(subject));
  }

  /** Ids of all that has a series, sorted. */
  public Set<String> subjects() {
    return Collections.unmodifiableSet(series.keySet());
  }

  /** What was odd in the files and how it was handled, one line each. */
  public List<String> remarks() {
    return remarks;
  }

  /** One instrument a subject: what the mapping tells, else the nearest by name. */
  private static Map<String, Instrument> chosen(
      Path folder, List<Instrument> told, FileNames names, Faults faults, List<String> remarks)
      throws IOException {
    Map<String, Instrument> chosen = new LinkedHashMap<>();
    for (Instrument instrument : told) {
      Instrument other = chosen.putIfAbsent(instrument.subject(), instrument);
      if (other != null) {
        faults.add(
            folder.resolve(instrument.file()).toString(),
            0,
            "%s is told to be of %s too; a subject has one series"
                .formatted(other.file(), instrument.subject()));
      }
    }
    Set<String> mapped = told.stream().map(Instrument::file).collect(Collectors.toSet());
    for (String file : files(folder)) {
      if (mapped.contains(file)) {
        continue;
      }
      Instrument instrument = names.instrument(file).orElse(null);
      if (instrument == null) {
        remarks.add(
            "%s: left aside; its name is no subject, ticker or pair of currencies. Name it so, or in %s"
                .formatted(folder.resolve(file), MAPPING));
        continue;
      }
      Instrument other = chosen.get(instrument.subject());
      boolean nearer =
          other != null
              && !mapped.contains(other.file())
              && instrument.kind().compareTo(other.kind()) < 0;
      if (other == null || nearer) {
        chosen.put(instrument.subject(), instrument);
      }
      if (other != null) {
        remarks.add(
            "%s: left aside; %s is of %s too"
                .formatted(
                    folder.resolve(nearer ? other.file() : file),
                    nearer ? file : other.file(),
                    instrument.subject()));
      }
    }
    return chosen;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
          .sorted()
          .toList();
    }
  }
}
