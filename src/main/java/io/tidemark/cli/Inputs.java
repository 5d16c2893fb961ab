package io.tidemark.cli;

import io.tidemark.article.Published;
import io.tidemark.json.ArticleJson;
import io.tidemark.read.ReadSettings;
import io.tidemark.read.isolated.ProcessLimits;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The paths and options of each command that reads documents. */
final class Inputs {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders (walked), or - for standard input. What a file holds is told by its"
              + " content: HTML, PDF, DOCX, PPTX, XLSX, ODT, RTF, EPUB, EML, MSG, text, JSON, JSON"
              + " Lines, RSS, Atom and JSON feeds, news sitemaps; mailboxes (mbox), WARC, TAR and"
              + " ZIP with many documents each; all of them also as .gz.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Date.class,
      description = "The publication day of documents that show none of their own.")
  private @Nullable Published published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to work on at once (here: ${DEFAULT-VALUE}).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--trusted",
      description =
          "Read PDF, Office and other large formats in this process: faster for a few files, but a"
              + " file that a parser dies of ends the run.")
  private boolean trusted;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "How long one document may take to be read (here: ${DEFAULT-VALUE}).")
  private int seconds = 60;

  @Option(
      names = "--memory-limit",
      paramLabel = "MB",
      description = "What a process that reads such files may take (here: ${DEFAULT-VALUE}).")
  private int megabytes = 1024;

  List<String> paths() {
    return List.copyOf(paths);
  }

  int threads() {
    return atLeast(1, "--threads", threads);
  }

  @Nullable Published published() {
    return published;
  }

  Documents documents(PrintWriter err) {
    return new Documents(paths(), reader(), threads(), err);
  }

  Reader.Choice reader() {
    ReadSettings settings =
        new ReadSettings(published, Duration.ofSeconds(atLeast(1, "--time-limit", seconds)));
    return trusted
        ? Reader.trusting(settings)
        : Reader.isolated(
            settings,
            new ProcessLimits(
                threads(), settings.timeLimit(), atLeast(64, "--memory-limit", megabytes)));
  }

  private int atLeast(int least, String option, int value) {
    if (value < least) {
      throw new ParameterException(
          command.commandLine(), option + " must be " + least + " or more, not " + value);
    }
    return value;
  }

  /** Parses {@code 2024-07-16} or {@code 2024-07-16T20:59:25Z}. */
  static final class Date implements ITypeConverter<Published> {
    @Override
    public Published convert(String text) {
      try {
        return ArticleJson.readPublished(text);
      } catch (java.time.DateTimeException e) {
        throw new TypeConversionException(
            "“" + text + "” is no date; write 2024-07-16 or 2024-07-16T20:59:25Z");
      }
    }
  }
}
