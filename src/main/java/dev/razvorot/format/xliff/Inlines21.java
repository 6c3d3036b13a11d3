package dev.razvorot.format.xliff;

import dev.razvorot.InlineCode;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.xml.CodeList;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes of one unit in XLIFF 2: {@code sc}, {@code ec} and {@code ph} that refer to their
 * content, which stands apart.
 */
final class Inlines21 {
  private final XmlOutput xml;

  /** Id of each content, in order. */
  private final Map<String, String> data = new LinkedHashMap<>();

  Inlines21(XmlOutput xml, TranslationUnit unit) {
    this.xml = xml;
    Stream.of(unit.source(), unit.target())
        .flatMap(variant -> variant.codes().stream())
        .map(InlineCode::content)
        .filter(content -> !content.isEmpty())
        .forEach(content -> data.putIfAbsent(content, "d" + (data.size() + 1)));
  }

  /** Writes the contents, if there are any. */
  void writeData(String indent) throws IOException {
    if (data.isEmpty()) {
      return;
    }
    xml.markup(indent).markup("<originalData>\n");
    for (Map.Entry<String, String> entry : data.entrySet()) {
      xml.markup(indent).markup("  <data").attribute("id", entry.getValue());
      xml.markup(" xml:space=\"preserve\">").text(entry.getKey()).markup("</data>\n");
    }
    xml.markup(indent).markup("</originalData>\n");
  }

  /** Writes the text of a variant with its codes. */
  void write(Variant variant) throws IOException {
    List<InlineCode> codes = variant.codes();
    int[] pairs = CodeList.pairs(codes);
    String[] ids = ids(codes, pairs);
    Map<Integer, String> types = new HashMap<>();
    int from = 0;
    for (int i = 0; i < codes.size(); i++) {
      int to = codes.get(i).offset();
      xml.text(variant.text().substring(from, to));
      types.putIfAbsent(pairs[i], codes.get(i).type());
      String type = pairs[i] > 0 ? types.getOrDefault(pairs[i], "") : codes.get(i).type();
      writeCode(codes.get(i), ids[i], pairs[i] > 0);
      writeType(type);
      from = to;
    }
    xml.text(variant.text().substring(from));
  }

  private void writeCode(InlineCode code, String id, boolean paired) throws IOException {
    switch (code.kind()) {
      case POINT -> xml.markup("<ph").attribute("id", id);
      case BEGIN, LONE_BEGIN -> {
        xml.markup("<sc").attribute("id", id);
        xml.markup(paired ? "" : " isolated=\"yes\"");
      }
      default -> {
        xml.markup("<ec").attribute(paired ? "startRef" : "id", id);
        xml.markup(paired ? "" : " isolated=\"yes\"");
      }
    }
    writeDetails(code, id, paired);
  }

  /** The end of a pair has the type of its beginning, or readers refuse it. */
  private void writeType(String type) throws IOException {
    if (!type.isEmpty()) {
      xml.attribute("type", "other").attribute("subType", "razvorot:" + type);
    }
    xml.markup("/>");
  }

  private void writeDetails(InlineCode code, String id, boolean paired) throws IOException {
    boolean told = code.id().equals(id) || code.id().isEmpty();
    if (!told && !(paired && code.kind() == InlineCode.Kind.END)) {
      xml.attribute("equiv", code.id());
    }
    if (!code.content().isEmpty()) {
      xml.attribute("dataRef", data.getOrDefault(code.content(), ""));
    }
  }

  /** Ids that are tokens, and no two alike but those of a pair. */
  private static String[] ids(List<InlineCode> codes, int[] pairs) {
    String[] ids = new String[codes.size()];
    Map<Integer, String> begun = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < ids.length; i++) {
      String wanted = codes.get(i).id();
      if (pairs[i] > 0 && begun.containsKey(pairs[i])) {
        ids[i] = begun.get(pairs[i]);
        continue;
      }
      boolean sound = InlineNames.isToken(wanted) && used.add(wanted);
      ids[i] = sound ? wanted : InlineNames.nameless(i);
      begun.put(pairs[i], ids[i]);
    }
    return ids;
  }
}
