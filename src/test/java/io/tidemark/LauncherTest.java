package io.tidemark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How bin/java.sh finds a Java. */
class LauncherTest {
  @TempDir Path folder;

  @Test
  void theJavaOfJavaHomeIsTakenWhereItIsNewEnough() throws Exception {
    Path jdk = jdk("jdk-23", "23.0.1");

    assertThat(found(jdk, "true")).isEqualTo(jdk.toString());
  }

  @Test
  void aJavaHomeThatIsTooOldIsPassedOverForTheNewestThatIsInstalled() throws Exception {
    Path old = jdk("jdk-8", "1.8.0_392");
    Path home = folder.resolve("home");
    jdk("home/.sdkman/candidates/java/999-x", "999.0.2");

    assertThat(found(old, "HOME=" + home)).endsWith("999-x");
  }

  @Test
  void aJavaThatIsAskedForByNameIsTakenOrNone() throws Exception {
    Path old = jdk("jdk-17", "17.0.9");

    assertThat(found(old, "TIDEMARK_JAVA_HOME=" + old))
        .contains("TIDEMARK_JAVA_HOME is " + old)
        .contains("version 21 or newer");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    for (String program : new String[] {"java", "javac"}) {
      Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** What the script settles on, or says where it finds none. */
  private static String found(Path javaHome, String setting) throws Exception {
    String script = setting + "; PATH=/usr/bin:/bin; . bin/java.sh; find_java; echo \"$JAVA_HOME\"";
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
    shell.environment().put("JAVA_HOME", javaHome.toString());
    shell.environment().remove("TIDEMARK_JAVA_HOME");
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
