package dev.razvorot.cli;

import dev.razvorot.cli.options.FileName;
import dev.razvorot.cli.options.Nearest;
import dev.razvorot.cli.terminal.StandardOutput;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.OutputException;
import dev.razvorot.format.SpeltNames;
import dev.razvorot.translit.RuleSyntaxException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line why a command could not be done: {@code file:line:column: what is wrong; what
 * was expected} where a file is to blame, the name of the command else.
 */
final class Complaints {
  /** What exit code 2 says: it could not be done. */
  private static final int COULD_NOT = 2;

  /** Columns of a terminal. */
  private static final int WIDTH = 80;

  private final PrintStream err;

  Complaints(PrintStream err) {
    this.err = err;
  }

  /** Answers wrong arguments. */
  int ofArguments(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    String what =
        line.getUnmatchedArguments().stream()
            .findFirst()
            .map(word -> unknown(word, line.getCommandSpec()))
            .orElseGet(() -> plain(failure.getMessage()));
    String name = line.getCommandSpec().qualifiedName();
    return complain(withHelp(name + ": " + what, name));
  }

  /** Says where more is told as far as the line has room. */
  private static String withHelp(String line, String command) {
    return Stream.of("; " + command + " --help tells more", "; --help tells more", "")
        .map(line::concat)
        .filter(whole -> whole.length() <= WIDTH || whole.equals(line))
        .findFirst()
        .orElse(line);
  }

  /** Answers a run that failed. */
  int ofRun(Exception failure, CommandLine line, ParseResult parsed) {
    return ofRun(failure);
  }

  /** Answers a run that failed. */
  int ofRun(Exception failure) {
    if (failure instanceof StandardOutput.Closed) {
      return 0;
    }
    if (Thread.currentThread().isInterrupted()) {
      return complain("razvorot: interrupted; nothing was written");
    }
    if (failure instanceof IOException disk) {
      return complain(told(disk));
    }
    if (failure instanceof InvalidPathException path) {
      return complain(path.getInput() + ":1:1: " + FileName.MISSPELT);
    }
    if (failure instanceof RuleSyntaxException rules) {
      return complain(Objects.requireNonNull(rules.getMessage()));
    }
    return complain("razvorot: a fault of the program, please report it: " + failure);
  }

  /** Answers an argument that came without its letters. */
  int ofLocale(int argument) {
    String what = "argument " + argument + " has letters that this locale cannot spell";
    return complain("razvorot: " + what + "; " + SpeltNames.EXPECTED);
  }

  /** Answers texts that are too big for the memory of the process. */
  int ofMemory() {
    return complain("razvorot: out of memory; java -Xmx with more gigabytes was expected");
  }

  /** Answers texts that are built too deep for the stack of a thread. */
  int ofStack() {
    return complain("razvorot: out of stack; java -Xss with more megabytes was expected");
  }

  private int complain(String line) {
    err.println(line.strip().replaceAll("\\R\\s*", " "));
    return COULD_NOT;
  }

  /** What picocli says, in fewer words. */
  private static String plain(String message) {
    String plain =
        message
            .replaceFirst("^Error: ", "")
            .replaceFirst("^Invalid value for option '([^']+)'(?: \\([^)]*\\))?: ", "$1 ")
            .replaceFirst("^Missing required argument \\(specify one of these\\)", "One is missing")
            .replaceAll("=[A-Z.]+(?= \\||\\))", "")
            .replace(" | ", ", ");
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }

  private static String unknown(String word, CommandSpec spec) {
    boolean option = word.startsWith("-");
    boolean command = !option && !spec.subcommands().isEmpty();
    Set<String> known = new TreeSet<>();
    if (command) {
      known.addAll(spec.subcommands().keySet());
    }
    if (option || command) {
      known.addAll(spec.optionsMap().keySet());
    }
    String kind = option ? "unknown option " : command ? "unknown command " : "one too many: ";
    String meant = Nearest.to(word, known).map(near -> ", did you mean " + near + "?").orElse("");
    return kind + word + meant;
  }

  private static String told(IOException failure) {
    if (failure instanceof OutputException output) {
      String why = reason((IOException) Objects.requireNonNull(output.getCause()));
      return output.folder()
          + (": cannot be written: " + why)
          + (why.contains("; ") ? "" : "; a folder with room that you may write was expected");
    }
    if (failure instanceof FileSystemException file
        && !(failure instanceof CorpusFormatException)) {
      return file.getFile() + ": " + reason(file) + "; something to read was expected";
    }
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
  }

  /** Why a file could not be read or written, in a few words. */
  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return "a file stands where a folder should";
    }
    String reason = failure instanceof FileSystemException file ? file.getReason() : null;
    return Objects.requireNonNullElse(
        reason, Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
  }
}
