package dev.razvorot.format.convert;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.convert.Validation.Problem;
import dev.razvorot.format.json.PlainJson;
import dev.razvorot.format.json.ReportJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports for programs, as JSON; {@link ReportTable} has them for people. */
public final class Reports {
  private Reports() {}

  /** What a conversion did: inputs, files written, units in them, losses. */
  public static String json(Converted done) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("inputs", done.reports().stream().map(ReportJson::value).toList());
    value.put("written", done.written().stream().map(Path::toString).toList());
    value.put("units", done.units());
    value.put("losses", done.losses());
    return PlainJson.format(value);
  }

  /** What is wrong with a file. */
  public static String json(Validation validation) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("file", validation.file());
    value.put("valid", validation.isValid());
    value.put(
        "problems", validation.problems().stream().map(p -> value(p, validation.file())).toList());
    putBroken(value, validation.broken());
    value.put("report", ReportJson.value(validation.report()));
    return PlainJson.format(value);
  }

  /** What is in a file. */
  public static String json(Inspection seen) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("file", seen.report().file());
    value.put("format", seen.format().name().toLowerCase(Locale.ROOT));
    value.put("version", seen.version());
    value.put("encoding", seen.encoding());
    value.put("header", seen.header());
    value.put("languages", seen.languages());
    value.put("properties", seen.props());
    value.put("dates", List.of(seen.firstDate().orElse(""), seen.lastDate().orElse("")));
    value.put("first", seen.first().stream().map(Reports::value).toList());
    putBroken(value, seen.broken());
    value.put("report", ReportJson.value(seen.report()));
    return PlainJson.format(value);
  }

  private static Map<String, Object> value(Problem problem, String file) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("rule", problem.rule());
    value.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    value.put("message", problem.message());
    value.put("count", problem.count());
    value.put("places", ReportJson.value(problem.places(), file));
    Map<String, String> clients = new LinkedHashMap<>();
    for (Client client : Client.of(problem.rule())) {
      clients.put(client.title(), problem.consequences().getOrDefault(client, "reads on"));
    }
    value.put("clients", clients);
    return value;
  }

  private static Map<String, Object> value(TranslationUnit unit) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", unit.id());
    value.put("en", unit.source().text());
    value.put("ru", unit.target().text());
    return value;
  }

  private static void putBroken(Map<String, Object> value, Optional<CorpusFormatException> broken) {
    broken.map(CorpusFormatException::getMessage).ifPresent(text -> value.put("broken", text));
  }
}
