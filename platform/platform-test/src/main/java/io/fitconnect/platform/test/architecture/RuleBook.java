package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;

/** All rules, applied to the classes of one service. */
public final class RuleBook {

    private final ServicePackages packages;
    private final JavaClasses classes;
    private final CoreChecks core;

    private RuleBook(String root, List<String> coreLibraries, JavaClasses classes) {
        this.packages = new ServicePackages(root);
        this.classes = classes;
        this.core = new CoreChecks(packages, coreLibraries);
    }

    /**
     * Reads the service's own classes (not its tests).
     *
     * @param root the service's package
     * @param coreLibraries package patterns that its core may use beyond the common ones
     */
    public static RuleBook ofService(String root, List<String> coreLibraries) {
        var importer = new ClassFileImporter().withImportOption(Predefined.DO_NOT_INCLUDE_TESTS);
        return of(root, coreLibraries, importer.importPackages(root));
    }

    /** Speaks about the given classes. */
    public static RuleBook of(String root, List<String> coreLibraries, JavaClasses classes) {
        return new RuleBook(root, coreLibraries, classes);
    }

    /** Names of the classes that the rule speaks about. */
    public List<String> listSubjects(Rule rule) {
        return check(rule).subjects(classes).stream()
                .map(type -> type.getName())
                .sorted()
                .toList();
    }

    /** What is wrong, leaving out some classes with everything nested in them. */
    public List<String> listViolations(Rule rule, List<String> exempted) {
        return check(rule).violations(without(exempted));
    }

    /** Patterns of {@code coreLibraries} that nothing in the core uses. */
    public List<String> listUnusedLibraries() {
        return core.unusedLibraries(classes.stream());
    }

    private JavaClasses without(List<String> exempted) {
        return classes.that(DescribedPredicate.describe(
                "not exempted",
                type -> exempted.stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$"))));
    }

    private Check check(Rule rule) {
        var entities = new EntityChecks(packages);
        var stereotypes = new StereotypeChecks(packages);
        var code = new CodeChecks(packages);
        var structure = new PackageChecks(packages, core.libraries());
        return switch (rule) {
            case LEAVES_ARE_CLOSED -> structure.leavesAreClosed();
            case FEATURES_HAVE_NO_CYCLES -> structure.featuresHaveNoCycles();
            case CORE_IS_PLAIN -> core.coreIsPlain();
            case USE_CASES_ARE_ONE_METHOD -> core.useCasesAreOneMethod();
            case ENTITIES_GUARD_THEMSELVES -> entities.entitiesGuardThemselves();
            case ENTITIES_STAY_INSIDE -> entities.entitiesStayInside();
            case BODIES_ARE_VALIDATED_THROUGHOUT -> new BodyChecks(packages).bodiesAreValidatedThroughout();
            case CONTROLLERS_LIVE_IN_WEB -> stereotypes.controllersLiveInWeb();
            case LISTENERS_LIVE_IN_MESSAGING -> stereotypes.listenersLiveInMessaging();
            case SETTINGS_ARE_VALIDATED_RECORDS -> stereotypes.settingsAreValidatedRecords();
            case INJECTION_IS_BY_CONSTRUCTOR -> stereotypes.injectionIsByConstructor();
            case TIME_COMES_FROM_A_CLOCK -> code.timeComesFromAClock();
            case NOBODY_SLEEPS -> code.nobodySleeps();
            case NO_STANDARD_STREAMS -> code.noStandardStreams();
            case LOGGING_IS_SLF4J -> code.loggingIsSlf4j();
            case NAMES_SAY_SOMETHING -> code.namesSaySomething();
            case NO_LOMBOK -> code.noLombok();
            case SERVICES_ARE_APART -> structure.servicesAreApart();
            case PACKAGES_ARE_NULL_MARKED -> structure.packagesAreNullMarked();
            case MOSTLY_PACKAGE_PRIVATE -> structure.mostlyPackagePrivate();
        };
    }
}
