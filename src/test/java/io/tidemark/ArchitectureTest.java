package io.tidemark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.tidemark.catalog.Catalog;
import io.tidemark.cli.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ARCHITECTURE.md promises about the rooms, held against the compiled program. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tidemark");
  private static final RoomTable ROOMS = rooms();

  private static RoomTable rooms() {
    try {
      return RoomTable.read(Path.of("ARCHITECTURE.md"));
    } catch (IOException failure) {
      throw new AssertionError("These tests run in the project's own folder", failure);
    }
  }

  private static List<JavaPackage> packages() {
    return PROGRAM.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  @Test
  void theWholeProgramIsLookedAt() {
    assertThat(PROGRAM.size()).isGreaterThan(200);
    assertThat(packages()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(ROOMS.rooms()).hasSizeGreaterThan(15).contains("article", "tag.text", "cli");
  }

  @Test
  void theTableNamesEveryRoom() {
    Set<String> there =
        packages().stream()
            .map(JavaPackage::getName)
            .filter(name -> !name.equals("io.tidemark"))
            .map(ROOMS::room)
            .collect(Collectors.toSet());
    assertThat(ROOMS.rooms()).containsAll(there);
    ROOMS.mayUse().forEach((room, uses) -> assertThat(ROOMS.rooms()).as(room).containsAll(uses));
  }

  @Test
  void aRoomUsesOnlyTheRoomsTheTableGrantsIt() {
    classes()
        .should(
            new ArchCondition<>("use only the rooms that ARCHITECTURE.md grants theirs") {
              @Override
              public void check(JavaClass user, ConditionEvents events) {
                String room = ROOMS.room(user);
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                  JavaClass used = use.getTargetClass().getBaseComponentType();
                  if (used.getPackageName().startsWith("io.tidemark")) {
                    events.add(
                        new SimpleConditionEvent(
                            use, ROOMS.allows(room, ROOMS.room(used)), use.getDescription()));
                  }
                }
              }
            })
        .check(PROGRAM);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("io.tidemark.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void eachPackageSaysWhatMayBeNull() {
    assertThat(packages())
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @ParameterizedTest(name = "{0} is known to {1} alone")
  @CsvSource({
    "edu.stanford.nlp.., tag.text",
    "org.apache.lucene.., index search vector",
    "dev.langchain4j.., vector",
    "org.apache.tika.., read read.office read.isolated",
    "org.jsoup.., crawl feed read read.html",
    "com.fasterxml.jackson.., acquire alert crawl feed json read read.html export export.flat",
    "crawlercommons.., crawl",
    "org.netpreserve.jwarc.., acquire crawl",
    "org.apache.commons.compress.., acquire read.container",
    "org.yaml.., catalog yaml",
    "org.jfree.., export.chart",
    "org.apache.parquet.., export.parquet",
    "org.dhatim.., export.sheet",
    "picocli.., cli",
    "me.tongfei.., cli",
  })
  void aLibraryStaysInItsRooms(String library, String rooms) {
    Set<String> its = Set.of(rooms.split(" "));
    noClasses()
        .that(describe("are not in " + rooms, type -> !its.contains(ROOMS.room(type))))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(PROGRAM);
  }

  @Test
  void onlyTheProgramItselfEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should(callMethod(System.class, "exit", int.class))
        .orShould(callMethod(Runtime.class, "exit", int.class))
        .orShould(callMethod(Runtime.class, "halt", int.class))
        .check(PROGRAM);
  }

  @Test
  void nobodyPrintsPastTheCommands() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.tidemark.cli")
        .should(ACCESS_STANDARD_STREAMS)
        .check(PROGRAM);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PROGRAM);
  }

  @Test
  void noPackageIsADrawerForWhatFitsNowhere() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..common..",
            "..helper..",
            "..helpers..",
            "..misc..",
            "..shared..",
            "..impl..")
        .check(PROGRAM);
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(PROGRAM);
  }

  /**
   * Retagging leaves out articles that a changed catalog cannot reach ({@code tag.reach}), which
   * holds for these classes. A new one that looks at the catalog may tag an article otherwise in a
   * way that nobody has thought of: make sure that {@code Reach} covers it, then add it here.
   */
  @Test
  void whoeverTagsByTheCatalogIsKnownToReach() {
    Set<String> lookers =
        PROGRAM.stream()
            .filter(c -> c.getPackageName().startsWith("io.tidemark.tag"))
            .filter(c -> !c.getPackageName().startsWith("io.tidemark.tag.reach"))
            .filter(c ->
                c.getMethodCallsFromSelf().stream()
                    .anyMatch(call ->
                        call.getTargetOwner().isEquivalentTo(Catalog.class)
                            && !call.getName().equals("stamp")))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(lookers)
        .containsExactlyInAnyOrder(
            "Answers",
            "Antecedents",
            "CatalogNames",
            "Economies",
            "MoveFinder",
            "NameList",
            "Relevance",
            "StatusCues",
            "ThemeRules",
            "ThemeTester",
            "View");
  }
}
