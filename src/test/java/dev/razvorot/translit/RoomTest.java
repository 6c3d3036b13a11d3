package dev.razvorot.translit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
  @Test
  void ICU_is_loaded_for_a_users_rules_only() {
    noClasses()
        .that(resideInAPackage("dev.razvorot.translit.."))
        .and()
        .doNotHaveSimpleName("UserRules")
        .should()
        .dependOnClassesThat(resideInAPackage("com.ibm.icu.."))
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.razvorot.translit"));
  }

  @Test
  void the_schemes_are_found_in_a_jar_too(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("razvorot.jar");
    pack(jar);

    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Object all = loader.loadClass(Schemes.class.getName()).getMethod("all").invoke(null);

      assertThat((List<?>) all).hasSameSizeAs(Schemes.all());
    }
  }

  private static void pack(Path jar) throws IOException, URISyntaxException {
    Path classes =
        Path.of(Schemes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes);
        JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        packed.write(Files.readAllBytes(file));
      }
    }
  }
}
