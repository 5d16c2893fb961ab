package io.tidemark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The processes of one benchmark; all end with it. */
final class Processes implements AutoCloseable {
  private final Path folder;
  private final List<ContenderProcess> started = new ArrayList<>();

  Processes(Path folder) {
    this.folder = folder;
  }

  ContenderProcess start(Contender contender) throws IOException {
    ContenderProcess process = new ContenderProcess(contender, folder);
    started.add(process);
    return process;
  }

  @Override
  public void close() {
    started.forEach(ContenderProcess::close);
  }
}
