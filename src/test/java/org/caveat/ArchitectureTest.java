package org.caveat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * The arrows between the packages: records below, stages that do not know each other, the command
 * line on top.
 */
@AnalyzeClasses(packages = "org.caveat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] OURS_AND_JDK = {"java..", "org.caveat.text.."};

  @ArchTest
  static final ArchRule text_knows_only_the_jdk =
      classes()
          .that()
          .resideInAPackage("org.caveat.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(OURS_AND_JDK);

  @ArchTest
  static final ArchRule facts_know_only_text =
      classes()
          .that()
          .resideInAPackage("org.caveat.facts..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.caveat.text..", "org.caveat.facts..");

  @ArchTest
  static final ArchRule findings_know_only_text =
      classes()
          .that()
          .resideInAPackage("org.caveat.finding..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.caveat.text..", "org.caveat.finding..");

  @ArchTest
  static final ArchRule extraction_knows_no_other_stage =
      knowsNone("extract", "annotate", "rules", "report", "draft", "cli");

  @ArchTest
  static final ArchRule annotation_knows_no_other_stage =
      knowsNone("annotate", "extract", "rules", "report", "draft", "cli");

  @ArchTest
  static final ArchRule rules_know_no_other_stage =
      knowsNone("rules", "extract", "annotate", "report", "draft", "cli");

  @ArchTest
  static final ArchRule reports_know_no_other_stage =
      knowsNone("report", "extract", "annotate", "rules", "draft", "cli");

  @ArchTest
  static final ArchRule review_knows_no_other_stage =
      knowsNone("review", "extract", "annotate", "rules", "report", "draft", "cli");

  @ArchTest
  static final ArchRule drafts_know_no_other_stage =
      knowsNone("draft", "extract", "annotate", "rules", "report", "cli");

  @ArchTest
  static final ArchRule extraction_alone_reads_formats =
      onlyIn("extract", "org.apache.tika..", "org.commonmark..");

  @ArchTest
  static final ArchRule annotation_alone_knows_opennlp =
      onlyIn("annotate", "opennlp..", "com.hankcs..");

  @ArchTest
  static final ArchRule rules_alone_know_drools = onlyIn("rules", "org.drools..", "org.kie..");

  @ArchTest static final ArchRule command_line_alone_knows_picocli = onlyIn("cli", "picocli..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      SlicesRuleDefinition.slices().matching("org.caveat.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rooms_of_annotation_have_no_cycles =
      SlicesRuleDefinition.slices().matching("org.caveat.annotate.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule models_alone_know_opennlp = onlyIn("annotate.models", "opennlp..");

  private static ArchRule knowsNone(String stage, String... others) {
    String[] packages =
        java.util.Arrays.stream(others).map(o -> "org.caveat." + o + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.caveat." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static ArchRule onlyIn(String stage, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.caveat." + stage + "..", "rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
