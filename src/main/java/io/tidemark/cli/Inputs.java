package io.tidemark.cli;

import io.tidemark.article.Published;
import io.tidemark.json.ArticleJson;
import io.tidemark.read.ReadSettings;
import java.io.PrintWriter;
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
              + " content: HTML, PDF, DOCX, RTF, ODT, EML, MSG, text, JSON Lines; each also as"
              + " .gz.")
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

  List<String> paths() {
    return List.copyOf(paths);
  }

  int threads() {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads must be 1 or more, not " + threads);
    }
    return threads;
  }

  Documents documents(PrintWriter err) {
    return new Documents(paths(), readSettings(), threads(), err);
  }

  ReadSettings readSettings() {
    return ReadSettings.standard().withPublished(published);
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
