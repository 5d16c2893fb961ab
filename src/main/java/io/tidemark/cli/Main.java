package io.tidemark.cli;

import io.tidemark.search.QueryException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code tidemark}. */
@Command(
    name = "tidemark",
    mixinStandardHelpOptions = true,
    version = Main.VERSION,
    subcommands = {
      ExtractCommand.class,
      TagCommand.class,
      CrawlCommand.class,
      IngestCommand.class,
      RetagCommand.class,
      RejectedCommand.class,
      SearchCommand.class,
      TimelineCommand.class,
      ExplainCommand.class,
      CoMovesCommand.class,
      MatrixCommand.class,
      EvidenceCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      PricesCommand.class,
      ForecastsCommand.class,
      VoicesCommand.class,
      StoriesCommand.class,
      DiscoverCommand.class,
      AlertsCommand.class,
      DemoCommand.class,
      ThemesCommand.class,
      CommandLine.HelpCommand.class,
    },
    description = "Reads market news, tags themes and the assets that move with them.")
public final class Main implements Runnable {
  static final String VERSION = "0.1.0";

  /** How files name the program that made them. */
  static final String PROGRAM = "Tidemark " + VERSION;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace where the program fails.")
  private boolean verbose;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  private Main() {}

  public static void main(String[] args) {
    // Charts are drawn without a screen; this loads no class for it.
    System.setProperty("java.awt.headless", "true");
    CommandLine command = commandLine();
    // Data goes through the command's writer; what a library prints must not get between.
    System.setOut(System.err);
    System.exit(command.execute(args));
  }

  /** The whole command line, writing UTF-8 to standard output and standard error. */
  static CommandLine commandLine() {
    Main main = new Main();
    return new CommandLine(main)
        .setOut(new StandardOutput(System.out))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler((failure, command, parsed) -> {
          if (failure instanceof ParameterException wrong) {
            return wrongUsage(wrong, args(parsed));
          }
          if (failure instanceof QueryException fault) {
            command.getErr().println("tidemark: the query is not understood:");
            command.getErr().print(String.valueOf(fault.getMessage()).indent(2));
            command.getErr().flush();
            return ExitCode.WRONG_USAGE;
          }
          command.getErr().println("tidemark: " + reason(failure));
          if (main.verbose) {
            failure.printStackTrace(command.getErr());
          }
          return ExitCode.FAILED;
        });
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }

  private static int wrongUsage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getCommandSpec().qualifiedName() + ": " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USAGE;
  }

  private static String[] args(CommandLine.ParseResult parsed) {
    return parsed.originalArgs().toArray(String[]::new);
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
