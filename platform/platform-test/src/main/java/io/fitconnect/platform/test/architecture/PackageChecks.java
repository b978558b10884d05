package io.fitconnect.platform.test.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * How packages see each other, and how little they show.
 *
 * @param libraries package patterns that the service declares; a module of the house may be one of them
 */
record PackageChecks(ServicePackages packages, List<String> libraries) {

    private static final String HOUSE = "io.fitconnect";
    private static final String PLATFORM = "io.fitconnect.platform";
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final int LEAST_PACKAGE_PRIVATE_PERCENT = 40;
    private static final int PERCENT = 100;

    Check leavesAreClosed() {
        return Check.ofEach(
                packages::isInLeaf,
                type -> Stream.concat(
                        type.isTopLevelClass() && !isPackagePrivate(type)
                                ? Stream.of("is not package-private")
                                : Stream.empty(),
                        type.getDirectDependenciesToSelf().stream()
                                .map(Dependency::getOriginClass)
                                .filter(user -> !user.getPackageName().equals(type.getPackageName()))
                                .map(user -> "is used by " + user.getName())
                                .distinct()));
    }

    Check featuresHaveNoCycles() {
        return new Check(packages::isInFeature, this::cycles);
    }

    Check servicesAreApart() {
        return Check.ofEach(
                packages::owns,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                isOfAnotherService(dependency.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription));
    }

    Check packagesAreNullMarked() {
        return new Check(
                packages::owns,
                types -> types.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(owned -> !owned.isAnnotatedWith(NULL_MARKED))
                        .map(owned -> owned.getName() + " has no package-info with @NullMarked")
                        .sorted()
                        .toList());
    }

    Check mostlyPackagePrivate() {
        return new Check(type -> packages.owns(type) && type.isTopLevelClass(), PackageChecks::tooPublic);
    }

    private List<String> cycles(JavaClasses types) {
        return slices().matching(packages.root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .evaluate(types)
                .getFailureReport()
                .getDetails();
    }

    private boolean isOfAnotherService(JavaClass type) {
        var name = type.getPackageName();
        return ServicePackages.isWithin(name, HOUSE)
                && !ServicePackages.isWithin(name, PLATFORM)
                && !packages.owns(type)
                && libraries.stream()
                        .noneMatch(library -> PackageMatcher.of(library).matches(name));
    }

    private static List<String> tooPublic(JavaClasses types) {
        var hidden = types.stream().filter(PackageChecks::isPackagePrivate).count();
        return hidden * PERCENT >= (long) types.size() * LEAST_PACKAGE_PRIVATE_PERCENT
                ? List.of()
                : List.of("only %d of %d top-level types are package-private".formatted(hidden, types.size()));
    }

    private static boolean isPackagePrivate(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
