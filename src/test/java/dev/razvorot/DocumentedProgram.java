package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A Java program of a document, with the imports that the document names beneath it. */
record DocumentedProgram(String code, String imports) {

  static DocumentedProgram of(Path document) throws IOException {
    return of(document, 0);
  }

  /** The program of a number, from 0. */
  static DocumentedProgram of(Path document, int number) throws IOException {
    String text = Files.readString(document);
    String imports =
        Pattern.compile("`((?:dev|java)\\.[\\w.]+\\.\\*)`")
            .matcher(text)
            .results()
            .map(name -> "import " + name.group(1) + ";\n")
            .collect(Collectors.joining());
    return new DocumentedProgram(blocks(text, "java").get(number), imports);
  }

  /** The code blocks of a language, in order; the empty name is that of blocks without one. */
  static List<String> blocks(String text, String language) {
    Pattern block = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    List<String> blocks = new ArrayList<>();
    for (MatchResult match : block.matcher(text).results().toList()) {
      if (match.group(1).equals(language)) {
        blocks.add(match.group(2));
      }
    }
    return blocks;
  }

  /** What it prints when it is compiled and run in a folder, with some of the libraries only. */
  String run(Path folder, Predicate<String> library) throws IOException, InterruptedException {
    compile(folder);
    String classPath =
        Stream.concat(
                Stream.of(folder.toString()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.endsWith(".jar") || library.test(entry)))
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(), "-Dstdout.encoding=UTF-8", "-cp", classPath, "Documented")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }

  private void compile(Path folder) throws IOException {
    Path source = folder.resolve("Documented.java");
    Files.writeString(
        source,
        imports
            + "public class Documented {\n"
            + "  public static void main(String[] arguments) throws Exception {\n"
            + code
            + "  }\n}\n");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, "-encoding", "UTF-8", source.toString());
    assertThat(compiled).isZero();
  }
}
