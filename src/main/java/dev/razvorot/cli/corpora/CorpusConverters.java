package dev.razvorot.cli.corpora;

import dev.razvorot.cli.options.Choice;
import dev.razvorot.format.convert.CorpusFormat;
import dev.razvorot.format.table.ColumnChoice;
import dev.razvorot.format.table.TablePreset;
import dev.razvorot.format.tmx.Codes;
import dev.razvorot.format.tmx.TmxProfile;
import dev.razvorot.format.xml.Unwritable;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the words of commands that read and write corpora are understood. */
final class CorpusConverters {
  private CorpusConverters() {}

  /** A command that understands them. */
  static CommandLine understanding(Callable<Integer> command) {
    CommandLine line = new CommandLine(command);
    register(line, CorpusFormat.class);
    register(line, TmxProfile.class);
    register(line, Codes.class);
    register(line, Unwritable.class);
    register(line, ReadingChoices.Delimiter.class);
    register(line, WritingChoices.Sorting.class);
    List<TablePreset> presets =
        List.of(TablePreset.MACHINE, TablePreset.EXCEL, TablePreset.EXCEL_RU);
    line.registerConverter(TablePreset.class, new Choice<>(presets));
    line.registerConverter(ColumnChoice.class, CorpusConverters::columns);
    return line;
  }

  private static <E extends Enum<E>> void register(CommandLine line, Class<E> words) {
    line.registerConverter(words, new Choice<>(EnumSet.allOf(words)));
  }

  private static ColumnChoice columns(String words) {
    try {
      return ColumnChoice.parse(words);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + words + "' is not of the form en=2,ru=3");
    }
  }
}
