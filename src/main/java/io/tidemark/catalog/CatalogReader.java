package io.tidemark.catalog;

import io.tidemark.yaml.Faults;
import io.tidemark.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads and checks a folder of models; its README shows what the files hold. */
public final class CatalogReader {
  static final String ID_SHAPE = "lower-case letters and digits, parted by hyphens";
  private static final int STAMP_DIGITS = 12;
  private static final List<String> FOLDERS = List.of("entities", "lists", "subjects", "themes");

  private CatalogReader() {}

  /**
   * Reads the folders {@code themes}, {@code subjects}, {@code entities} and {@code lists} of
   * {@code modelsDir}; one that is missing counts as empty.
   *
   * @throws CatalogException with all faults of all files
   * @throws IOException where a file cannot be read
   */
  public static Catalog read(Path modelsDir) throws CatalogException, IOException {
    Faults faults = new Faults();
    if (!Files.isDirectory(modelsDir)) {
      faults.add(modelsDir.toString(), 0, "there is no such folder of models");
      faults.throwIfAny(CatalogException::new);
    }
    NameTable names = new NameTable(faults);
    Sources sources = new Sources();
    ListsReader lists = new ListsReader(files(modelsDir, "lists", faults), names, faults);
    Map<String, Pattern> allLists = lists.all();
    EntriesReader reader = new EntriesReader(names, faults);
    List<Subject> subjects = new ArrayList<>();
    for (YamlFile file : files(modelsDir, "subjects", faults)) {
      List<Subject> own = reader.subjects(file);
      sources.note(file, own);
      subjects.addAll(own);
    }
    List<Entity> entities = new ArrayList<>();
    for (YamlFile file : files(modelsDir, "entities", faults)) {
      List<Entity> own = reader.entities(file);
      sources.note(file, own);
      entities.addAll(own);
    }
    List<Theme> themes = new ArrayList<>();
    for (YamlFile file : files(modelsDir, "themes", faults)) {
      Theme theme = new ThemeReader(file, lists, names, faults).read();
      if (theme != null) {
        sources.note(file, List.of(theme));
        themes.add(theme);
      }
    }
    names.checkReferences();
    faults.throwIfAny(CatalogException::new);
    return new Catalog(themes, subjects, entities, allLists, stamp(modelsDir), sources);
  }

  /**
   * Reads a catalog that was whole when it was read before, and checks no more than that it can
   * still be parsed. Files that {@code like} was read from too are not parsed again: their entries
   * are the very same, which also makes the two quick to compare.
   *
   * @throws CatalogException where it cannot be parsed
   * @throws IOException where a file cannot be read
   */
  public static Catalog readAgain(Path modelsDir, Catalog like)
      throws CatalogException, IOException {
    Faults faults = new Faults();
    NameTable names = new NameTable(faults);
    ListsReader lists = new ListsReader(files(modelsDir, "lists", faults), names, faults);
    Map<String, Pattern> allLists = lists.all();
    EntriesReader reader = new EntriesReader(names, faults);
    List<Subject> subjects = new ArrayList<>();
    for (Path path : paths(modelsDir.resolve("subjects"))) {
      List<Subject> same = like.sources().same(path, Subject.class);
      subjects.addAll(same == null ? reader.subjects(YamlFile.read(path, faults)) : same);
    }
    List<Entity> entities = new ArrayList<>();
    for (Path path : paths(modelsDir.resolve("entities"))) {
      List<Entity> same = like.sources().same(path, Entity.class);
      entities.addAll(same == null ? reader.entities(YamlFile.read(path, faults)) : same);
    }
    Sources themesOfLike = like.hasLists(allLists) ? like.sources() : Sources.UNKNOWN;
    List<Theme> themes = new ArrayList<>();
    for (Path path : paths(modelsDir.resolve("themes"))) {
      List<Theme> same = themesOfLike.same(path, Theme.class);
      if (same == null) {
        Theme theme = new ThemeReader(YamlFile.read(path, faults), lists, names, faults).read();
        same = theme == null ? List.of() : List.of(theme);
      }
      themes.addAll(same);
    }
    faults.throwIfAny(CatalogException::new);
    return new Catalog(themes, subjects, entities, allLists, stamp(modelsDir));
  }

  static boolean isId(String id) {
    boolean inWord = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c != '-' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') || c == '-' && !inWord) {
        return false;
      }
      inWord = c != '-';
    }
    return inWord;
  }

  private static List<YamlFile> files(Path modelsDir, String folder, Faults faults)
      throws IOException {
    List<YamlFile> files = new ArrayList<>();
    for (Path path : paths(modelsDir.resolve(folder))) {
      files.add(YamlFile.read(path, faults));
    }
    return files;
  }

  private static List<Path> paths(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** All files that a catalog is read from, in a fixed order. */
  public static List<Path> files(Path modelsDir) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      files.addAll(paths(modelsDir.resolve(folder)));
    }
    return files;
  }

  /** The stamp that the catalog of {@code modelsDir} has, faulty or not; nothing is parsed. */
  public static String stamp(Path modelsDir) throws IOException {
    MessageDigest digest = sha256();
    for (Path path : files(modelsDir)) {
      String name = modelsDir.relativize(path).toString().replace('\\', '/') + "\n";
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(path));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, STAMP_DIGITS);
  }

  /** SHA-256 in hexadecimal digits. */
  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
