package dev.razvorot.format.convert;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import java.io.IOException;

/** Writes one file, and further ones where it would hold too many units. */
final class PartWriter implements CorpusWriter {
  private final OutputFolder folder;
  private final String name;
  private final Conversion conversion;
  private CorpusWriter part;
  private int parts = 1;
  private int written;

  PartWriter(OutputFolder folder, String name, Conversion conversion) throws IOException {
    this.folder = folder;
    this.name = name;
    this.conversion = conversion;
    this.part = conversion.to().create(folder, name, conversion.writing());
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    if (written == conversion.layout().most()) {
      part.close();
      parts++;
      part = conversion.to().create(folder, partName(), conversion.writing());
      written = 0;
    }
    part.write(unit);
    written++;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }

  /** The number goes before the first ending: {@code memory-2.tmx.gz}. */
  private String partName() {
    int dot = name.indexOf('.', 1);
    String stem = dot < 0 ? name : name.substring(0, dot);
    return stem + "-" + parts + (dot < 0 ? "" : name.substring(dot));
  }
}
