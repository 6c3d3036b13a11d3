package dev.razvorot.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.razvorot.Finding;
import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.Language;
import dev.razvorot.Variant;
import dev.razvorot.format.Findings;
import dev.razvorot.format.NamedField;
import dev.razvorot.format.SideName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The members of a unit's JSON object as they are read, in any order, others passed over. */
final class UnitParts {
  /** Languages with a region: {@code en-US}, {@code ru_RU}. */
  private static final Pattern TAG =
      Pattern.compile("(en|ru)[-_]([a-z]{2}|[0-9]{3})", Pattern.CASE_INSENSITIVE);

  private final JsonParser json;
  private Optional<String> id = Optional.empty();
  private final Map<Language, String> texts = new EnumMap<>(Language.class);
  private final Map<Language, List<InlineCode>> codes = new EnumMap<>(Language.class);
  private final Map<String, String> props = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private UnitParts(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads the unit that comes next, whatever its texts are called.
   *
   * @throws IOException if it is no JSON, or no object
   */
  static UnitParts readUnit(JsonParser json) throws IOException {
    UnitParts parts = read(json);
    parts.takeSides();
    return parts;
  }

  /**
   * Reads the object that comes next.
   *
   * @throws IOException if it is no JSON, or no object
   */
  static UnitParts read(JsonParser json) throws IOException {
    UnitParts parts = new UnitParts(json);
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new NoUnitException("a JSON object was expected");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      parts.member(json.currentName());
    }
    return parts;
  }

  Optional<String> id() {
    return id;
  }

  Map<String, String> props() {
    return props;
  }

  List<Finding> findings() {
    return findings;
  }

  List<InlineCode> codes(Language language) {
    return codes.getOrDefault(language, List.of());
  }

  /**
   * One side of the unit.
   *
   * @throws IOException if it is missing, or its codes do not fit its text
   */
  Variant variant(Language language) throws IOException {
    String text = texts.get(language);
    if (text == null) {
      throw new NoUnitException("a member \"" + language.tag() + "\" was expected");
    }
    return variant(language, text, codes(language));
  }

  static Variant variant(Language language, String text, List<InlineCode> codes)
      throws IOException {
    try {
      return new Variant(language, text, codes);
    } catch (IllegalArgumentException e) {
      throw new NoUnitException("codes in the order of the text were expected");
    }
  }

  private Optional<String> named(SideName side) {
    return props.keySet().stream()
        .filter(name -> SideName.of(name).filter(side::equals).isPresent())
        .findFirst();
  }

  /** Without {@code en} and {@code ru}, what is called source and target, as in tables. */
  private void takeSides() {
    if (!texts.isEmpty()) {
      return;
    }
    Optional<String> source = named(SideName.ORIGINAL);
    Optional<String> target = named(SideName.TRANSLATION);
    if (source.isPresent() && target.isPresent()) {
      texts.put(Language.ENGLISH, props.remove(source.get()));
      texts.put(Language.RUSSIAN, props.remove(target.get()));
    } else {
      takeField();
    }
  }

  /** The first field that stands there in both languages: {@code title_en}, {@code title_ru}. */
  private void takeField() {
    Map<NamedField, String> names = new LinkedHashMap<>();
    props.keySet().forEach(name -> NamedField.of(name).ifPresent(f -> names.putIfAbsent(f, name)));
    for (NamedField field : names.keySet()) {
      if (names.containsKey(field.other())) {
        texts.put(field.language(), props.remove(names.get(field)));
        texts.put(field.other().language(), props.remove(names.get(field.other())));
        return;
      }
    }
  }

  private void member(String name) throws IOException {
    JsonToken value = json.nextToken();
    if (value == JsonToken.VALUE_NULL && !name.equals("en") && !name.equals("ru")) {
      return;
    }
    switch (name) {
      case "id" -> id = Optional.of(string());
      case "en" -> texts.put(Language.ENGLISH, string());
      case "ru" -> texts.put(Language.RUSSIAN, string());
      case "props" -> readProps();
      case "findings" -> readFindings();
      case "codes" -> readCodes();
      case "translation" -> readTranslation();
      default -> {
        if (TAG.matcher(name).matches() && value == JsonToken.VALUE_STRING) {
          texts.putIfAbsent(Language.ofTag(name).orElseThrow(), json.getText());
        } else if (value.isScalarValue()) {
          props.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
  }

  /** An object of texts by language, as data sets for machine translation have it; or a text. */
  private void readTranslation() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      props.put("translation", string());
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Optional<Language> language = Language.ofTag(json.currentName());
      json.nextToken();
      if (language.isPresent()) {
        texts.putIfAbsent(language.get(), string());
      } else {
        json.skipChildren();
      }
    }
  }

  private void readProps() throws IOException {
    require(JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        props.put(name, string());
      }
    }
  }

  private void readFindings() throws IOException {
    require(JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Findings.parse(string()).ifPresent(findings::add);
    }
  }

  private void readCodes() throws IOException {
    require(JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Optional<Language> language = Language.ofTag(json.currentName());
      json.nextToken();
      require(JsonToken.START_ARRAY);
      List<InlineCode> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(code());
      }
      language.ifPresent(known -> codes.put(known, list));
    }
  }

  private InlineCode code() throws IOException {
    require(JsonToken.START_OBJECT);
    Map<String, String> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, string());
    }
    try {
      return new InlineCode(
          Integer.parseInt(members.getOrDefault("at", "")),
          Kind.valueOf(members.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
          members.getOrDefault("id", ""),
          members.getOrDefault("type", ""),
          members.getOrDefault("content", ""));
    } catch (IllegalArgumentException e) {
      throw new NoUnitException("an inline code with \"at\" and \"kind\" was expected");
    }
  }

  /** The text of a string, number or boolean. */
  private String string() throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      throw new NoUnitException("a string was expected");
    }
    return json.getText();
  }

  private void require(JsonToken token) throws IOException {
    if (json.currentToken() != token) {
      throw new NoUnitException(
          token == JsonToken.START_OBJECT ? "an object was expected" : "an array was expected");
    }
  }

  /** JSON, but no unit; the message says what was expected. */
  static final class NoUnitException extends IOException {
    private static final long serialVersionUID = 1L;

    NoUnitException(String message) {
      super(message);
    }
  }
}
