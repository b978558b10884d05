package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the core of a feature may use, and how its use cases look.
 *
 * @param libraries package patterns that this service's core may use beyond the common ones
 */
record CoreChecks(ServicePackages packages, List<String> libraries) {

    private static final List<String> COMMON_LIBRARIES = List.of(
            "java..",
            "jakarta.persistence..",
            "jakarta.validation..",
            "org.hibernate.annotations..",
            "org.jspecify.annotations..",
            "org.slf4j..",
            "io.micrometer.core.instrument..",
            "com.fasterxml.jackson.annotation..",
            "com.google.errorprone.annotations..",
            "org.springframework.data..",
            "org.springframework.stereotype..",
            "org.springframework.context.annotation..",
            "org.springframework.boot.context.properties..",
            "org.springframework.scheduling.annotation..",
            "org.springframework.validation.annotation..",
            "io.fitconnect.platform..");

    /** What a problem type is made of. */
    private static final String HTTP_STATUS = "org.springframework.http.HttpStatus";

    private static final List<String> NEVER = List.of("java.sql..", "java.util.logging..");
    private static final Set<String> NOT_IMPERATIVE = Set.of("Service", "Manager", "Handler", "Processor", "UseCase");
    private static final String USE_CASE = "io.fitconnect.platform.usecase.UseCase";

    Check coreIsPlain() {
        return Check.ofEach(
                packages::isInCore,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !isAllowed(dependency.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription));
    }

    Check useCasesAreOneMethod() {
        return Check.ofEach(type -> type.isAnnotatedWith(USE_CASE), this::useCaseFindings);
    }

    /** The declared libraries that no class of the core uses any more. */
    List<String> unusedLibraries(Stream<JavaClass> types) {
        var used = types.filter(packages::isInCore)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .distinct()
                .toList();
        return libraries.stream()
                .filter(library -> used.stream().noneMatch(PackageMatcher.of(library)::matches))
                .toList();
    }

    private boolean isAllowed(JavaClass target) {
        return target.isPrimitive()
                || packages.owns(target)
                || target.getName().equals(HTTP_STATUS)
                || isIn(libraries, target)
                || (isIn(COMMON_LIBRARIES, target) && !isIn(NEVER, target));
    }

    private static boolean isIn(List<String> patterns, JavaClass type) {
        return patterns.stream().anyMatch(pattern -> PackageMatcher.of(pattern).matches(type.getPackageName()));
    }

    private Stream<String> useCaseFindings(JavaClass type) {
        var findings = new ArrayList<String>();
        NOT_IMPERATIVE.stream()
                .filter(type.getSimpleName()::endsWith)
                .forEach(ending -> findings.add("ends in " + ending + " instead of saying what to do"));
        if (!packages.isInCore(type)) {
            findings.add("is not in the core of a feature");
        }
        if (type.getModifiers().contains(JavaModifier.FINAL)) {
            findings.add("is final: the transaction cannot be woven in");
        }
        var methods = listPublicMethods(type);
        if (!methods.equals(List.of("handle"))) {
            findings.add("has the public methods " + methods + " instead of handle alone");
        }
        return findings.stream();
    }

    private static List<String> listPublicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .sorted()
                .toList();
    }
}
