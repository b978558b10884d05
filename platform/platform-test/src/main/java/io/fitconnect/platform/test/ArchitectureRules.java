package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fitconnect.platform.test.architecture.Rule;
import io.fitconnect.platform.test.architecture.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture rules of the house for one service, as dynamic tests. A rule that finds nothing to speak about
 * fails unless the service declares with a reason that it goes without; every declaration fails when it is no longer
 * needed.
 */
public final class ArchitectureRules {

    private final String root;
    private final Map<Rule, String> absent = new TreeMap<>();
    private final Map<Rule, List<String>> exempted = new TreeMap<>();
    private final List<String> coreLibraries = new ArrayList<>();

    private ArchitectureRules(String root) {
        this.root = root;
    }

    /** The rules for the service in this package, for example {@code io.fitconnect.training}. */
    public static ArchitectureRules forService(String rootPackage) {
        return new ArchitectureRules(rootPackage);
    }

    /** Declares that the service has nothing that the rule speaks about, such as no entities. */
    public ArchitectureRules without(Rule rule, String reason) {
        assertThat(reason).as("reason for going without " + rule).isNotBlank();
        absent.put(rule, reason);
        return this;
    }

    /** Lets one class, given by its full name, break one rule. */
    public ArchitectureRules except(Rule rule, String className, String reason) {
        assertThat(reason).as("reason for " + className).isNotBlank();
        exempted.computeIfAbsent(rule, none -> new ArrayList<>()).add(className);
        return this;
    }

    /**
     * Lets the core use a library that is its business, from within or outside of the house, as a package pattern such
     * as {@code io.fitconnect.recording..}.
     */
    public ArchitectureRules coreMayUse(String packagePattern, String reason) {
        assertThat(reason).as("reason for " + packagePattern).isNotBlank();
        coreLibraries.add(packagePattern);
        return this;
    }

    /** One test for each rule, and one that every declaration is still needed. */
    public Stream<DynamicTest> tests() {
        var book = RuleBook.ofService(root, List.copyOf(coreLibraries));
        return Stream.concat(
                Arrays.stream(Rule.values()).map(rule -> dynamicTest(rule.sentence(), () -> verify(book, rule))),
                Stream.of(dynamicTest(
                        "what the core may use is used",
                        () -> assertThat(book.listUnusedLibraries())
                                .as("libraries declared by coreMayUse that the core does not use")
                                .isEmpty())));
    }

    void verify(RuleBook book, Rule rule) {
        if (absent.containsKey(rule)) {
            assertThat(book.listSubjects(rule))
                    .as("%s was declared absent, but applies to", rule)
                    .isEmpty();
            return;
        }
        assertThat(book.listSubjects(rule))
                .as("classes that %s applies to; declare .without(Rule.%s, reason) if there are none", rule, rule)
                .isNotEmpty();
        var exceptions = exempted.getOrDefault(rule, List.of());
        assertThat(book.listViolations(rule, exceptions))
                .as("%s: %s", rule, rule.sentence())
                .isEmpty();
        for (var exception : exceptions) {
            var others = new ArrayList<>(exceptions);
            others.remove(exception);
            assertThat(book.listViolations(rule, others))
                    .as("%s no longer needs an exception from %s", exception, rule)
                    .isNotEmpty();
        }
    }
}
