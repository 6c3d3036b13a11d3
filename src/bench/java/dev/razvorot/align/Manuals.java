package dev.razvorot.align;

import dev.razvorot.format.document.TextReader;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a set of manuals whose translations keep every paragraph, as those made with po4a do: then
 * the gold is the diagonal. They are of a kind that nothing was fitted on, in paragraphs, and not
 * always translated to the end.
 *
 * <p>Arguments: folder of documents in pairs; folder for lines and gold. Documents that differ in the
 * number of lines are left out, and so are those of fewer than four.
 */
public final class Manuals {
  private static final int FEWEST = 4;

  private Manuals() {}

  /** Writes {@code NAME.en}, {@code NAME.ru} and {@code NAME.gold.tsv} of each document. */
  public static void main(String[] args) throws IOException {
    Path to = Path.of(args[1]);
    List<Input> inputs = Inputs.find(List.of(Path.of(args[0]))).inputs();
    for (Input input : inputs.stream().filter(Input::isPair).toList()) {
      List<String> english = lines(input.files().get(0));
      List<String> russian = lines(input.files().get(1));
      if (english.size() == russian.size() && english.size() >= FEWEST) {
        LinesAndGold lines = new LinesAndGold();
        for (int line = 0; line < english.size(); line++) {
          lines.add(List.of(english.get(line)), List.of(russian.get(line)));
        }
        lines.write(to, input.name().replace('/', '-'));
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return TextReader.read(file)
        .raw()
        .text()
        .lines()
        .map(line -> line.replace('\u00a0', ' ').strip())
        .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
