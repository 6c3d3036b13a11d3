package dev.razvorot.format.convert;

import dev.razvorot.format.OutputFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Begins files that are packed if their names say so. Equal content gives equal bytes. */
final class Packing {
  /** The beginning of time for zip: the clock has no place in a file. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Packing() {}

  /** The name of a file that is packed, as it is within; any other name as it is. */
  static String unpacked(String name) {
    return name.replaceFirst("(?i)\\.(gz|zip)$", "");
  }

  static OutputStream create(OutputFolder folder, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      return new GZIPOutputStream(folder.create(name));
    }
    if (lower.endsWith(".zip")) {
      String inner = Path.of(name).getFileName().toString();
      ZipEntry entry = new ZipEntry(inner.substring(0, inner.length() - ".zip".length()));
      entry.setTimeLocal(NO_TIME);
      ZipOutputStream zip = new ZipOutputStream(folder.create(name));
      zip.putNextEntry(entry);
      return zip;
    }
    return folder.create(name);
  }
}
