package dev.razvorot.format.convert;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.convert.ReadOptions.Damage;
import dev.razvorot.format.xml.UnwritableCharacterException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns corpora of any format into one of another. The output appears when all is done, or not at
 * all.
 *
 * <pre>{@code
 * Converted done =
 *     Conversion.to(Path.of("memory.csv"), WriteOptions.of("1.0")).run(List.of(Path.of("old.tmx")));
 * }</pre>
 *
 * @param output the file to write
 * @param to its format
 * @param from the format of the inputs; empty if their names tell
 * @param reading how they are read
 * @param writing how the output is written
 * @param layout order and size of the output
 */
public record Conversion(
    Path output,
    CorpusFormat to,
    Optional<CorpusFormat> from,
    ReadOptions reading,
    WriteOptions writing,
    Layout layout) {

  /** In which order units are written. */
  public enum Order {
    /** As they come: constant memory. */
    KEPT,
    /** By id, for files that are compared line by line: all units are held in memory. */
    BY_ID
  }

  /**
   * Order and size of the output.
   *
   * @param order of the units
   * @param most units in one file; those beyond go to {@code name-2}, {@code name-3} and so on
   */
  public record Layout(Order order, int most) {
    /** One file in the order of the inputs. */
    public static final Layout ONE_FILE = new Layout(Order.KEPT, Integer.MAX_VALUE);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a file may not hold a unit
     */
    public Layout {
      Objects.requireNonNull(order, "order");
      if (most < 1) {
        throw new IllegalArgumentException("files of at most " + most + " units");
      }
    }
  }

  /** Checks that all parts are there. */
  public Conversion {
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(writing, "writing");
    Objects.requireNonNull(layout, "layout");
  }

  /**
   * A conversion to the format that the name of the output tells.
   *
   * @throws IllegalArgumentException if it tells none
   */
  public static Conversion to(Path output, WriteOptions writing) {
    return new Conversion(
        output, format(output), Optional.empty(), ReadOptions.usual(), writing, Layout.ONE_FILE);
  }

  /** The same with another format of the output. */
  public Conversion as(CorpusFormat format) {
    return new Conversion(output, format, from, reading, writing, layout);
  }

  /** The same from inputs of a format that their names do not tell. */
  public Conversion from(CorpusFormat format) {
    return new Conversion(output, to, Optional.of(format), reading, writing, layout);
  }

  /** The same, read in another way. */
  public Conversion reading(ReadOptions options) {
    return new Conversion(output, to, from, options, writing, layout);
  }

  /** The same with another order or size. */
  public Conversion laidOut(Layout other) {
    return new Conversion(output, to, from, reading, writing, other);
  }

  /**
   * Converts the inputs, one behind the other.
   *
   * @return what became of their units
   * @throws CorpusFormatException if an input cannot be understood to its end and such are refused;
   *     nothing is written then
   * @throws IllegalArgumentException if the name of an input tells no format
   * @throws IOException if the disk fails
   */
  public Converted run(List<Path> inputs) throws IOException {
    List<ReadReport> reports = new ArrayList<>();
    Path absolute = output.toAbsolutePath();
    try (OutputFolder folder = new OutputFolder(absolute.getParent())) {
      PartWriter writer = new PartWriter(folder, absolute.getFileName().toString(), this);
      try (writer) {
        if (layout.order() == Order.BY_ID) {
          writeSorted(inputs, writer, reports);
        } else {
          for (Path input : inputs) {
            reports.add(copy(input, writer));
          }
        }
        writer.complete();
      }
      folder.complete();
      List<Path> written = writer.names().stream().map(output::resolveSibling).toList();
      return new Converted(reports, written, writer.units(), writer.losses());
    }
  }

  private void writeSorted(List<Path> inputs, CorpusWriter writer, List<ReadReport> reports)
      throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    for (Path input : inputs) {
      reports.add(copy(input, new CollectingWriter(units)));
    }
    units.sort(Comparator.comparing(TranslationUnit::id));
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
  }

  private ReadReport copy(Path input, CorpusWriter writer) throws IOException {
    CorpusFormat format = from.isPresent() ? from.get() : CorpusFormat.of(reading.file(input));
    try (CorpusReader reader = open(input, format)) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        write(unit.get(), writer, reader.place());
      }
      return reader.report();
    }
  }

  private CorpusReader open(Path input, CorpusFormat format) throws IOException {
    CorpusReader reader = format.open(input, reading);
    return reading.damage() == Damage.REFUSE ? reader : new SalvagingReader(reader);
  }

  private static void write(TranslationUnit unit, CorpusWriter writer, Place place)
      throws IOException {
    try {
      writer.write(unit);
    } catch (UnwritableCharacterException e) {
      throw new CorpusFormatException(place, e.wrong(), e.expected(), e);
    }
  }

  private static CorpusFormat format(Path path) {
    return CorpusFormat.ofFile(path)
        .orElseThrow(
            () -> new IllegalArgumentException("file name " + path + " tells no known format"));
  }

  private record CollectingWriter(List<TranslationUnit> units) implements CorpusWriter {
    @Override
    public void write(TranslationUnit unit) {
      units.add(unit);
    }

    @Override
    public void complete() {
      // Nothing is open.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
