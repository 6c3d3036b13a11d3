package dev.razvorot.format.convert;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Losses;
import dev.razvorot.format.OutputFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes one file, and further ones where it would hold too many units. */
final class PartWriter implements CorpusWriter {
  private final OutputFolder folder;
  private final String name;
  private final Conversion conversion;
  private final List<String> names = new ArrayList<>();
  private final Losses losses = new Losses();
  private CorpusWriter part;
  private int begun;
  private long units;
  private int written;

  PartWriter(OutputFolder folder, String name, Conversion conversion) throws IOException {
    this.folder = folder;
    this.name = name;
    this.conversion = conversion;
    this.part = begin(name);
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    if (written == conversion.layout().most()) {
      complete();
      part = begin(partName());
      written = 0;
    }
    part.write(unit);
    written++;
    units++;
  }

  /** Names of the files so far, in the order of their units. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** Units in all files so far. */
  long units() {
    return units;
  }

  /** Those of the files that are complete. */
  @Override
  public Map<String, Long> losses() {
    return losses.counts();
  }

  @Override
  public void complete() throws IOException {
    part.complete();
    losses.addAll(part.losses());
  }

  @Override
  public void close() throws IOException {
    part.close();
  }

  private CorpusWriter begin(String file) throws IOException {
    names.addAll(conversion.to().files(file));
    begun++;
    return conversion.to().create(folder, file, conversion.writing());
  }

  /** The number goes before the ending that tells the format: {@code memory.v2-2.tmx.gz}. */
  private String partName() {
    int dot = Packing.unpacked(name).lastIndexOf('.');
    int end = dot < 1 ? name.length() : dot;
    return name.substring(0, end) + "-" + (begun + 1) + name.substring(end);
  }
}
