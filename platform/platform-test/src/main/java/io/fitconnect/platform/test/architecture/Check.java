package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which classes a rule speaks about, and what is wrong with them, one sentence for each violation. */
record Check(Predicate<JavaClass> subject, Function<JavaClasses, List<String>> findings) {

    private static final String PACKAGE_INFO = "package-info";

    static Check ofEach(Predicate<JavaClass> subject, Function<JavaClass, Stream<String>> findings) {
        return new Check(
                subject,
                subjects -> subjects.stream()
                        .flatMap(type -> findings.apply(type).map(finding -> type.getName() + " " + finding))
                        .sorted()
                        .toList());
    }

    JavaClasses subjects(JavaClasses classes) {
        return classes.that(DescribedPredicate.describe(
                "subjects of the rule", type -> !isPackageInfo(type) && subject.test(type)));
    }

    List<String> violations(JavaClasses classes) {
        return findings.apply(subjects(classes));
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals(PACKAGE_INFO);
    }
}
