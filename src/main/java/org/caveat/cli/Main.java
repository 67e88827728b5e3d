package org.caveat.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.caveat.annotate.models.BrokenCorpusException;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.ProductType;
import org.caveat.finding.Severity;
import org.caveat.report.ReportFormat;
import org.caveat.rules.BrokenPackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
    name = "caveat",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Checks fund marketing content against the law and says, at the exact place, what to mend.",
    footer = {
      "",
      "Start with:  caveat check draft.docx",
      "Every command has --help with examples. Nothing leaves your machine."
    })
public final class Main {
  private static final List<Class<?>> COMMANDS =
      List.of(
          CheckCommand.class,
          RulesCommand.class,
          ExplainCommand.class,
          TestCommand.class,
          ModelsCommand.class);

  private Main() {}

  /** The version of the built program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"caveat " + version()};
    }
  }

  /** The version of the built program; 0.0.0 when it runs from loose classes. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }

  public static void main(String[] args) {
    StandardOutput out = new StandardOutput();
    System.setOut(new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  private static int run(StandardOutput out, PrintWriter err, String... args) {
    try {
      int code = run(new PrintWriter(System.out, false, StandardCharsets.UTF_8), err, args);
      System.out.flush();
      if (out.failure().isEmpty()) {
        return code;
      }
      err.println("caveat: could not write to standard output: " + out.failure());
      return ExitCode.USAGE.code();
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return fault(e, err);
    }
  }

  /** Runs one command line and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    commands(args).forEach(line::addSubcommand);
    line.setOut(out).setErr(err);
    converters(line);
    for (CommandLine command : line.getSubcommands().values()) {
      command.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, new OptionGroups());
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
    line.setParameterExceptionHandler(
        (e, a) -> {
          err.println("caveat: " + e.getMessage());
          UnmatchedArgumentException.printSuggestions(e, err);
          err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return ExitCode.USAGE.code();
        });
    line.setExecutionExceptionHandler((e, c, r) -> failed(e, err));
    if (args.length == 0) {
      line.usage(out);
      out.flush();
      return ExitCode.USAGE.code();
    }
    int code = line.execute(args);
    out.flush();
    return code;
  }

  /** The one that is called; all when none is. Reading the options of each takes its time. */
  private static List<Class<?>> commands(String... args) {
    List<Class<?>> called =
        COMMANDS.stream().filter(c -> args.length > 0 && name(c).equals(args[0])).toList();
    return called.isEmpty() ? COMMANDS : called;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** How words and days of a command line are read. */
  private static void converters(CommandLine line) {
    vocabulary(line, DocumentType.class);
    vocabulary(line, Channel.class);
    vocabulary(line, ProductType.class);
    vocabulary(line, ReportFormat.class);
    vocabulary(line, Severity.class);
    line.registerConverter(LocalDate.class, Main::day);
  }

  private static <E extends Enum<E>> void vocabulary(CommandLine line, Class<E> type) {
    line.registerConverter(type, new EnumWords<>(type));
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + typed + "\" is no day; write it as 2026-10-01");
    }
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof BrokenPackException broken) {
      broken.faults().forEach(f -> err.println("caveat: " + f));
      return ExitCode.BROKEN_PACK.code();
    }
    if (e instanceof BrokenCorpusException broken) {
      broken.faults().forEach(f -> err.println("caveat: " + f));
      return ExitCode.BROKEN_PACK.code();
    }
    if (e instanceof IOException) {
      String kind = e.getClass() == IOException.class ? "" : name(e) + ": ";
      err.println("caveat: " + (e.getMessage() == null ? name(e) : kind + e.getMessage()));
      return ExitCode.USAGE.code();
    }
    return fault(e, err);
  }

  private static int fault(Throwable e, PrintWriter err) {
    err.println("caveat: a fault in Caveat itself; please report it with the lines below");
    e.printStackTrace(err);
    return ExitCode.FAULT.code();
  }

  /** The exception in words for its reader: NoSuchFile. */
  private static String name(Exception e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
