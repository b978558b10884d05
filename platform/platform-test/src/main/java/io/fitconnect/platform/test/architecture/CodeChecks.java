package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Small things that no class of a service does. */
record CodeChecks(ServicePackages packages) {

    private static final Set<String> SYSTEM_TIME = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.time.Clock.system(java.time.ZoneId)",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()");
    private static final Set<String> STANDARD_STREAMS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.Throwable.printStackTrace()");
    private static final Set<String> OTHER_LOGGING =
            Set.of("java.util.logging", "org.apache.commons.logging", "org.apache.logging.log4j", "ch.qos.logback");
    private static final Set<String> EMPTY_WORDS = Set.of("Impl", "Util", "Utils", "Helper", "Manager", "Base", "Dto");
    private static final Set<String> EMPTY_ENDINGS = Set.of("Data", "Info");

    Check timeComesFromAClock() {
        return access(access -> SYSTEM_TIME.contains(target(access))
                || (target(access).matches("java\\.time\\..*\\.now\\(.*\\)")
                        && !target(access).contains("java.time.Clock")));
    }

    Check nobodySleeps() {
        return access(
                access -> target(access).matches("java\\.(lang\\.Thread|util\\.concurrent\\.TimeUnit)\\.sleep\\(.*"));
    }

    Check noStandardStreams() {
        return access(access -> STANDARD_STREAMS.contains(target(access)));
    }

    Check loggingIsSlf4j() {
        return dependency(OTHER_LOGGING);
    }

    Check noLombok() {
        return dependency(Set.of("lombok"));
    }

    Check namesSaySomething() {
        return Check.ofEach(packages::owns, type -> {
            var words = words(type.getSimpleName());
            return words.stream()
                    .filter(word -> EMPTY_WORDS.contains(word) || (isLast(word, words) && EMPTY_ENDINGS.contains(word)))
                    .map(word -> "has the empty word " + word + " in its name");
        });
    }

    private Check access(Predicate<JavaAccess<?>> forbidden) {
        return Check.ofEach(
                packages::owns,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
    }

    private Check dependency(Set<String> forbidden) {
        return Check.ofEach(
                packages::owns,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> forbidden.stream().anyMatch(name -> isWithin(dependency, name)))
                        .map(Dependency::getDescription));
    }

    private static boolean isWithin(Dependency dependency, String packageName) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return ServicePackages.isWithin(target.getPackageName(), packageName);
    }

    private static String target(JavaAccess<?> access) {
        return access.getTarget().getFullName();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.equals("DTO") ? "Dto" : word)
                .toList();
    }

    private static boolean isLast(String word, List<String> words) {
        return words.size() > 1 && words.get(words.size() - 1).equals(word);
    }
}
