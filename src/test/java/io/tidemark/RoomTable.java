package io.tidemark;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of rooms in ARCHITECTURE.md: which package may use which. A row reads {@code | `story`
 * | what it does | `article` |}; a package without a row of its own belongs to the room above it.
 */
record RoomTable(Map<String, Set<String>> mayUse) {
  private static final String ROOT = "io.tidemark.";
  private static final Pattern ROW =
      Pattern.compile("\\| `(?<room>[a-z.]+)` \\|[^|]*\\|(?<uses>[^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("`(?<name>[a-z.]+)`");

  static RoomTable read(Path file) throws IOException {
    Map<String, Set<String>> mayUse = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        mayUse.put(
            row.group("room"),
            NAME.matcher(row.group("uses"))
                .results()
                .map(name -> name.group("name"))
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    return new RoomTable(mayUse);
  }

  /** The room that a package of the program belongs to, or the package where it belongs to none. */
  String room(String packageName) {
    if (!packageName.startsWith(ROOT)) {
      return packageName;
    }
    String room = packageName.substring(ROOT.length());
    while (!mayUse.containsKey(room) && room.contains(".")) {
      room = room.substring(0, room.lastIndexOf('.'));
    }
    return room;
  }

  String room(JavaClass type) {
    return room(type.getPackageName());
  }

  /** Whether a class of room {@code user} may use one of room {@code used}. */
  boolean allows(String user, String used) {
    return user.equals(used) || mayUse.getOrDefault(user, Set.of()).contains(used);
  }

  Set<String> rooms() {
    return mayUse.keySet();
  }

  @Override
  public String toString() {
    return Arrays.toString(mayUse.entrySet().toArray());
  }
}
