package dev.razvorot.format.json;

import dev.razvorot.Place;
import dev.razvorot.format.ReadReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports for programs. */
public final class ReportJson {
  private ReportJson() {}

  /** An array with an object for each file; indented, ended by a line end. */
  public static String format(List<ReadReport> reports) {
    return PlainJson.format(reports.stream().map(ReportJson::value).toList());
  }

  /** The object for a file, for {@link PlainJson}. */
  public static Map<String, Object> value(ReadReport report) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("file", report.file());
    value.put("read", report.read());
    value.put("kept", report.kept());
    value.put("repaired", report.repaired());
    value.put("skipped", report.skipped());
    value.put(
        "oddities", report.entries().stream().map(entry -> value(entry, report.file())).toList());
    return value;
  }

  /** Lines and columns, with the file where that is not the one given, for {@link PlainJson}. */
  public static List<Map<String, Object>> value(List<Place> places, String file) {
    return places.stream().map(place -> value(place, file)).toList();
  }

  private static Map<String, Object> value(ReadReport.Entry entry, String file) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", entry.oddity().id());
    value.put("outcome", entry.oddity().outcome().name().toLowerCase(Locale.ROOT));
    value.put("message", entry.oddity().message());
    value.put("count", entry.count());
    value.put("places", value(entry.places(), file));
    return value;
  }

  private static Map<String, Object> value(Place place, String file) {
    Map<String, Object> value = new LinkedHashMap<>();
    if (!place.file().equals(file)) {
      value.put("file", place.file());
    }
    value.put("line", place.line());
    value.put("column", place.column());
    return value;
  }
}
