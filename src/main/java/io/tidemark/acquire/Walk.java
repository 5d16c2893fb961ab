package io.tidemark.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks paths depth first, each folder in the order of its names. Holds the names of the folders it
 * stands in, no more. Links to files are followed, links to folders inside a folder are not, since
 * they may lead in a circle.
 */
final class Walk implements Iterator<Location> {
  private final Iterator<String> paths;
  private final InputStream stdin;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
  private @Nullable Location next;

  Walk(List<String> paths, InputStream stdin) {
    this.paths = List.copyOf(paths).iterator();
    this.stdin = stdin;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      Iterator<Path> folder = folders.peek();
      if (folder == null) {
        if (!paths.hasNext()) {
          return false;
        }
        next = given(paths.next());
      } else if (folder.hasNext()) {
        next = visit(folder.next());
      } else {
        folders.pop();
      }
    }
    return true;
  }

  @Override
  public Location next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Location result = next;
    next = null;
    return result;
  }

  private @Nullable Location given(String path) {
    if (path.equals("-")) {
      return new Location.InStream("-", stdin, null, 0);
    }
    Path file;
    try {
      file = Path.of(path);
    } catch (InvalidPathException e) {
      return new Location.Missing(path, "not a path: " + e.getReason());
    }
    if (Files.isDirectory(file)) {
      return enter(file);
    }
    return Files.exists(file)
        ? new Location.InFile(path, file)
        : new Location.Missing(path, "no such file or folder");
  }

  private @Nullable Location visit(Path path) {
    Path name = path.getFileName();
    if (name != null && isPassedOver(name.toString())) {
      return null;
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return enter(path);
    }
    return Files.isDirectory(path) ? null : new Location.InFile(path.toString(), path);
  }

  /** Hidden files, and those that tell people about their folder. */
  static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.matches("(?i)readme(?:\\.[a-z]+)?");
  }

  /** The same for a file within an archive, and what systems leave there. */
  static boolean isPassedOverInside(String path) {
    return path.startsWith("__MACOSX/")
        || Stream.of(path.split("/")).anyMatch(name -> !name.equals(".") && isPassedOver(name));
  }

  private @Nullable Location enter(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      folders.push(
          entries
              .sorted(Comparator.comparing(path -> path.getFileName().toString()))
              .toList()
              .iterator());
      return null;
    } catch (AccessDeniedException e) {
      return new Location.Missing(folder.toString(), "no right to list this folder");
    } catch (IOException | java.io.UncheckedIOException e) {
      return new Location.Missing(
          folder.toString(), "the folder could not be listed: " + e.getMessage());
    }
  }
}
