package io.tidemark.tag.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
  private static byte[] written(Models models) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    models.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void aFileCutOffOrOfAnotherFormatIsNone() throws IOException {
    byte[] good = written(Models.compiled().orElseThrow());
    assertThat(Models.read(good)).isPresent();
    assertThat(Models.read(Arrays.copyOf(good, good.length / 2))).isEmpty();
    assertThat(Models.read(Arrays.copyOf(good, good.length - 1))).isEmpty();
    assertThat(Models.read(new byte[0])).isEmpty();
    good[8] ^= 1;
    assertThat(Models.read(good)).isEmpty();
  }

  @Test
  void aDamagedFileIsCompiledAnewToWhatTheBuildMade(@TempDir Path classes) throws IOException {
    Path folder = classes.resolve("io/tidemark/tag/text/model");
    Files.createDirectories(folder);
    Path file = Files.writeString(folder.resolve(Models.FILE), "half a");
    ModelCompiler.main(new String[] {classes.toString()});
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    assertThat(Arrays.equals(Files.readAllBytes(file), written(Models.compiled().orElseThrow())))
        .as("where the compilers were changed, raise Models.FORMAT and build again")
        .isTrue();
  }
}
