package dev.razvorot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house of src/docs/architecture.md, section 2, as code. */
class ArchitectureTest {
  private static final String HOUSE = "dev.razvorot";
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  private record Room(Set<String> rooms, Set<String> libraries) {}

  /** The rooms of text: all stand on the first. */
  private static final Set<String> TEXTS =
      Set.of(
          "text",
          "text.encodings",
          "text.normal",
          "text.sentences",
          "text.languages",
          "text.segments");

  /**
   * The rooms of format: each imports the first and no neighbour but those that serve the others:
   * chars, json, xml.
   */
  private static final Set<String> FORMATS =
      Set.of(
          "format",
          "format.chars",
          "format.convert",
          "format.document",
          "format.json",
          "format.ladder",
          "format.moses",
          "format.table",
          "format.tmx",
          "format.xliff",
          "format.xml");

  private static final Set<String> ICU = Set.of("com.ibm.icu..");

  private static final Set<String> XML =
      Set.of("com.ctc.wstx..", "org.codehaus.stax2..", "javax.xml.stream..");

  private static final Set<String> FLOORS_0_TO_3 =
      with(
          union(TEXTS, FORMATS),
          "",
          "lexicon",
          "lexicon.learning",
          "lexicon.names",
          "translit",
          "align");

  /** Room by name: the rooms and the libraries it may import. */
  private static final Map<String, Room> PLAN =
      new TreeMap<>(
          Map.ofEntries(
              entry("", new Room(Set.of(), Set.of())),
              entry("text", new Room(Set.of(""), Set.of("org.tartarus.snowball.."))),
              entry("text.encodings", new Room(Set.of("", "text"), ICU)),
              entry("text.normal", new Room(Set.of("", "text", "text.encodings"), ICU)),
              entry("text.sentences", new Room(Set.of("", "text"), ICU)),
              entry("text.languages", new Room(Set.of("", "text"), ICU)),
              entry(
                  "text.segments",
                  new Room(
                      Set.of("", "text", "text.normal", "text.sentences", "text.languages"),
                      Set.of())),
              entry("format", new Room(Set.of("", "text.languages"), Set.of())),
              entry("format.chars", new Room(Set.of("", "text.encodings", "format"), Set.of())),
              entry(
                  "format.json",
                  new Room(
                      Set.of("", "format", "format.chars"), Set.of("com.fasterxml.jackson.."))),
              entry("format.xml.tokens", new Room(Set.of("", "format"), Set.of())),
              entry(
                  "format.xml.sound",
                  new Room(Set.of("", "format.chars", "format.xml.tokens"), Set.of())),
              entry(
                  "format.xml.mended",
                  new Room(Set.of("", "format", "format.chars", "format.xml.tokens"), XML)),
              entry(
                  "format.xml",
                  new Room(
                      Set.of(
                          "",
                          "format",
                          "format.chars",
                          "format.xml.tokens",
                          "format.xml.sound",
                          "format.xml.mended"),
                      Set.of())),
              entry(
                  "format.tmx",
                  new Room(
                      Set.of("", "format", "format.chars", "format.xml", "format.xml.tokens"),
                      Set.of())),
              entry(
                  "format.table",
                  new Room(
                      Set.of("", "text.languages", "format", "format.chars", "format.json"),
                      Set.of("org.apache.commons.csv.."))),
              entry(
                  "format.xliff",
                  new Room(
                      Set.of("", "format", "format.chars", "format.xml", "format.xml.tokens"),
                      Set.of())),
              entry("format.moses", new Room(Set.of("", "format", "format.chars"), Set.of())),
              entry("format.ladder", new Room(Set.of("", "format"), Set.of())),
              entry("format.document.layout", new Room(Set.of(), Set.of())),
              entry(
                  "format.document.office",
                  new Room(
                      Set.of(
                          "",
                          "text.segments",
                          "format",
                          "format.chars",
                          "format.xml",
                          "format.xml.tokens",
                          "format.document.layout"),
                      Set.of())),
              entry(
                  "format.document",
                  new Room(
                      Set.of(
                          "",
                          "text.encodings",
                          "text.segments",
                          "format",
                          "format.chars",
                          "format.xml",
                          "format.xml.tokens",
                          "format.document.layout",
                          "format.document.office"),
                      Set.of("org.jsoup.."))),
              entry("format.convert", new Room(with(FORMATS, ""), Set.of())),
              entry("lexicon", new Room(Set.of("", "text", "text.languages"), Set.of())),
              entry("lexicon.numbers", new Room(Set.of("", "text"), Set.of())),
              entry("lexicon.sounds", new Room(Set.of(), Set.of())),
              entry(
                  "lexicon.words",
                  new Room(
                      Set.of("", "text", "lexicon", "lexicon.numbers", "lexicon.sounds"),
                      Set.of())),
              entry(
                  "lexicon.learning",
                  new Room(Set.of("", "text", "lexicon", "lexicon.words"), Set.of())),
              entry("lexicon.names", new Room(Set.of(""), Set.of())),
              entry(
                  "align.bitext",
                  new Room(Set.of("", "lexicon", "lexicon.sounds", "lexicon.words"), Set.of())),
              entry("align.evidence.counterparts", new Room(Set.of("align.bitext"), Set.of())),
              entry(
                  "align.evidence.clues",
                  new Room(Set.of("align.bitext", "align.evidence.counterparts"), Set.of())),
              entry(
                  "align.evidence",
                  new Room(
                      Set.of(
                          "",
                          "align.bitext",
                          "align.evidence.counterparts",
                          "align.evidence.clues"),
                      Set.of())),
              entry(
                  "align.inorder.grid",
                  new Room(Set.of("align.bitext", "align.evidence.clues"), Set.of())),
              entry(
                  "align.inorder",
                  new Room(
                      Set.of(
                          "",
                          "align.bitext",
                          "align.evidence",
                          "align.evidence.counterparts",
                          "align.inorder.grid"),
                      Set.of())),
              entry(
                  "align.anyorder.candidates",
                  new Room(Set.of("lexicon.words", "align.bitext"), Set.of())),
              entry(
                  "align.anyorder.context",
                  new Room(Set.of("align.anyorder.candidates"), Set.of())),
              entry(
                  "align.anyorder",
                  new Room(
                      Set.of(
                          "",
                          "lexicon.words",
                          "align.bitext",
                          "align.evidence",
                          "align.anyorder.candidates",
                          "align.anyorder.context"),
                      Set.of())),
              entry(
                  "align",
                  new Room(
                      Set.of(
                          "",
                          "lexicon",
                          "align.bitext",
                          "align.evidence",
                          "align.evidence.counterparts",
                          "align.inorder",
                          "align.anyorder",
                          "align.anyorder.candidates"),
                      Set.of())),
              entry("translit.rules", new Room(Set.of(""), Set.of())),
              entry("translit.passes", new Room(Set.of("translit.rules"), Set.of())),
              entry(
                  "translit.inverse",
                  new Room(Set.of("translit.rules", "translit.passes"), Set.of())),
              entry(
                  "translit",
                  new Room(
                      Set.of("", "text", "translit.rules", "translit.passes", "translit.inverse"),
                      ICU)),
              entry("evaluation", new Room(with(FORMATS, ""), Set.of())),
              entry("pipeline.input", new Room(with(FORMATS, "", "text.languages"), Set.of())),
              entry(
                  "pipeline.lexicons",
                  new Room(with(FORMATS, "", "lexicon", "lexicon.learning"), Set.of())),
              entry(
                  "pipeline.sides",
                  new Room(
                      Set.of(
                          "",
                          "text",
                          "text.segments",
                          "text.languages",
                          "format",
                          "format.chars",
                          "format.document",
                          "format.document.layout",
                          "align",
                          "pipeline.input"),
                      Set.of())),
              entry(
                  "pipeline",
                  new Room(with(FLOORS_0_TO_3, "pipeline.input", "pipeline.sides"), Set.of())),
              entry("cli.terminal", new Room(Set.of(), Set.of())),
              entry(
                  "cli.options",
                  new Room(Set.of("", "format", "format.chars"), Set.of("picocli.."))),
              entry(
                  "cli.align",
                  new Room(
                      Set.of(
                          "",
                          "lexicon",
                          "format",
                          "format.document",
                          "format.ladder",
                          "align",
                          "evaluation",
                          "pipeline",
                          "pipeline.input",
                          "pipeline.lexicons",
                          "pipeline.sides",
                          "cli.options",
                          "cli.terminal"),
                      Set.of("picocli..", "me.tongfei.progressbar.."))),
              entry(
                  "cli.corpora",
                  new Room(with(FORMATS, "", "cli.options", "cli.terminal"), Set.of("picocli.."))),
              entry(
                  "cli.texts",
                  new Room(
                      Set.of(
                          "",
                          "text",
                          "text.normal",
                          "lexicon",
                          "translit",
                          "format",
                          "format.chars",
                          "cli.options",
                          "cli.terminal"),
                      Set.of("picocli.."))),
              entry(
                  "cli.lexicon",
                  new Room(
                      Set.of(
                          "",
                          "lexicon",
                          "lexicon.learning",
                          "format",
                          "pipeline.lexicons",
                          "cli.options",
                          "cli.terminal"),
                      Set.of("picocli.."))),
              entry(
                  "cli",
                  new Room(
                      Set.of(
                          "",
                          "format",
                          "translit",
                          "cli.align",
                          "cli.corpora",
                          "cli.lexicon",
                          "cli.options",
                          "cli.terminal",
                          "cli.texts"),
                      Set.of("picocli..")))));

  static Stream<String> rooms() {
    return PLAN.keySet().stream().filter(room -> !inRoom(room).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_imports_only_what_the_plan_allows(String room) {
    Room plan = PLAN.get(room);
    String[] allowed =
        Stream.of(
                Stream.of(packageOf(room), "java.lang..", "java.util..", "java.io..", "java.nio.."),
                Stream.of(
                    "java.math..", "java.time..", "java.text..", "java.security..", "java.net.."),
                Stream.of("org.jspecify.annotations.."),
                plan.rooms().stream().map(ArchitectureTest::packageOf),
                plan.libraries().stream())
            .flatMap(names -> names)
            .toArray(String[]::new);

    classes()
        .that(resideInAnyPackage(packageOf(room)))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(CODE);
  }

  @Test
  void every_package_is_a_room_of_the_plan() {
    assertThat(CODE.stream().map(type -> type.getPackageName()).distinct())
        .isSubsetOf(PLAN.keySet().stream().map(ArchitectureTest::packageOf).toList());
  }

  @Test
  void no_room_is_in_a_cycle() {
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void only_the_command_line_prints_exits_and_asks_for_the_default_locale() {
    noClasses()
        .that(resideOutsideOfPackages(packageOf("cli") + ".."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(CODE);
  }

  @Test
  void nothing_is_formatted_in_the_language_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(java.io.PrintStream.class, "printf", String.class, Object[].class)
        .check(CODE);
  }

  @Test
  void only_the_command_line_looks_at_the_clock() {
    noClasses()
        .that(resideOutsideOfPackages(packageOf("cli") + ".."))
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CODE);
  }

  @Test
  void icu_stays_out_of_public_signatures() {
    List<String> leaks =
        CODE.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(PUBLIC))
            .filter(
                method ->
                    method.getRawReturnType().getPackageName().startsWith("com.ibm.icu")
                        || method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getPackageName().startsWith("com.ibm.icu")))
            .map(method -> method.getFullName())
            .toList();

    assertThat(leaks).isEmpty();
  }

  private static final com.tngtech.archunit.core.domain.JavaModifier PUBLIC =
      com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

  private static Set<String> with(Set<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return with(some, others.toArray(String[]::new));
  }

  private static String packageOf(String room) {
    return room.isEmpty() ? HOUSE : HOUSE + "." + room;
  }

  private static List<String> inRoom(String room) {
    return CODE.stream()
        .filter(type -> type.getPackageName().equals(packageOf(room)))
        .map(type -> type.getName())
        .toList();
  }
}
