package dev.razvorot.format;

import com.sun.management.OperatingSystemMXBean;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxReader;
import dev.razvorot.format.tmx.TmxWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.filters.tmx.TmxFilter;

/**
 * Reads and writes one memory with Razvorot and with Okapi in one process, in turns; prints the
 * best wall time and the least CPU time of the whole process, collector and compiler included.
 *
 * <p>Arguments: number of units (200000), repetitions (4); 0 repetitions write and read one memory
 * with Razvorot alone, of any size in the same heap.
 */
public final class FormatBench {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final LocaleId EN = LocaleId.fromString("en");
  private static final LocaleId RU = LocaleId.fromString("ru");

  /** Units that are written again and again: few, so that they leave room in a small heap. */
  private static final int SAMPLE = 500;

  private final int units;
  private final Path memory;
  private final Path output;

  private interface Task {
    void run() throws IOException;
  }

  private static final class Figures {
    private final String name;
    private final Task task;
    private double wall = Double.MAX_VALUE;
    private double cpu = Double.MAX_VALUE;

    Figures(String name, Task task) {
      this.name = name;
      this.task = task;
    }

    void measure() throws IOException {
      System.gc();
      long wallBefore = System.nanoTime();
      long cpuBefore = SYSTEM.getProcessCpuTime();
      task.run();
      cpu = Math.min(cpu, (SYSTEM.getProcessCpuTime() - cpuBefore) / 1e9);
      wall = Math.min(wall, (System.nanoTime() - wallBefore) / 1e9);
    }
  }

  private FormatBench(int units) throws IOException {
    this.units = units;
    Path folder = Files.createTempDirectory("razvorot-bench");
    this.memory = folder.resolve("memory.tmx");
    this.output = folder.resolve("output.tmx");
  }

  /** Runs the comparison. */
  public static void main(String[] args) throws IOException {
    int units = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    int repetitions = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    FormatBench bench = new FormatBench(units);
    if (repetitions == 0) {
      bench.runAlone();
    } else {
      bench.run(repetitions);
    }
  }

  private void run(int repetitions) throws IOException {
    write(memory);
    System.out.printf(Locale.ROOT, "%d units, %.1f MB%n", units, Files.size(memory) / 1e6);
    List<TranslationUnit> sample = sample();
    List<ITextUnit> okapiSample = sample.stream().map(FormatBench::okapi).toList();
    List<Figures> all =
        List.of(
            new Figures("Razvorot TmxReader", this::read),
            new Figures("Okapi TmxFilter", this::readOkapi),
            new Figures("Razvorot TmxWriter", () -> writeSample(sample)),
            new Figures("Okapi TMXWriter", () -> writeOkapi(okapiSample)));
    for (int i = 0; i < repetitions; i++) {
      for (Figures figures : all) {
        figures.measure();
      }
    }
    print(all);
  }

  private void runAlone() throws IOException {
    for (Figures figures :
        List.of(new Figures("write", () -> write(memory)), new Figures("read", this::read))) {
      figures.measure();
      System.out.printf(
          Locale.ROOT,
          "%s %d units: %.1f CPU s, heap at most %d MB%n",
          figures.name, units, figures.cpu, Runtime.getRuntime().maxMemory() >> 20);
    }
    System.out.printf(Locale.ROOT, "%.1f MB%n", Files.size(memory) / 1e6);
    Files.delete(memory);
  }

  private void print(List<Figures> all) {
    System.out.printf(Locale.ROOT, "%-20s %8s %8s %10s%n", "task", "wall s", "CPU s", "units/s");
    for (Figures f : all) {
      System.out.printf(
          Locale.ROOT, "%-20s %8.2f %8.2f %10.0f%n", f.name, f.wall, f.cpu, units / f.wall);
    }
    System.out.printf(
        Locale.ROOT,
        "read %.2f times, write %.2f times as fast as Okapi per CPU second%n",
        all.get(1).cpu / all.get(0).cpu,
        all.get(3).cpu / all.get(2).cpu);
  }

  private void write(Path path) throws IOException {
    Memories memories = new Memories();
    try (TmxWriter writer = new TmxWriter(new AtomicFile(path), TmxOptions.of("bench"))) {
      for (int i = 0; i < units; i++) {
        writer.write(memories.next());
      }
      writer.complete();
    }
  }

  /** Units in memory, written again and again, so that making them is not measured. */
  private List<TranslationUnit> sample() {
    Memories memories = new Memories();
    List<TranslationUnit> sample = new ArrayList<>();
    for (int i = 0; i < Math.min(units, SAMPLE); i++) {
      sample.add(memories.next());
    }
    return sample;
  }

  private void writeSample(List<TranslationUnit> sample) throws IOException {
    try (TmxWriter writer = new TmxWriter(new AtomicFile(output), TmxOptions.of("bench"))) {
      for (int i = 0; i < units; i++) {
        writer.write(sample.get(i % sample.size()));
      }
      writer.complete();
    }
  }

  private void read() throws IOException {
    long read = 0;
    try (TmxReader reader = TmxReader.open(memory)) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        read++;
      }
    }
    requireAll(read);
  }

  private void readOkapi() {
    long read = 0;
    try (TmxFilter filter = new TmxFilter();
        RawDocument document = new RawDocument(memory.toUri(), "UTF-8", EN, RU)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit() && event.getTextUnit().getTarget(RU) != null) {
          read++;
        }
      }
    }
    requireAll(read);
  }

  private void requireAll(long read) {
    if (read != units) {
      throw new IllegalStateException(read + " units read of " + units);
    }
  }

  private void writeOkapi(List<ITextUnit> sample) {
    TMXWriter writer = new TMXWriter(output.toString());
    try {
      writer.writeStartDocument(EN, RU, "bench", "1", "sentence", "x", "plaintext");
      for (int i = 0; i < units; i++) {
        writer.writeItem(sample.get(i % sample.size()), null);
      }
      writer.writeEndDocument();
    } finally {
      writer.close();
    }
  }

  private static ITextUnit okapi(TranslationUnit unit) {
    TextUnit made = new TextUnit(unit.id(), unit.source().text());
    made.setName(unit.id());
    made.setTarget(RU, new TextContainer(unit.target().text()));
    return made;
  }
}
