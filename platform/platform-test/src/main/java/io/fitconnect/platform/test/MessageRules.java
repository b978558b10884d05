package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import io.fitconnect.platform.message.MessageKey;
import io.fitconnect.platform.message.TextFaults;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What the build demands of the texts of a module: each language has each text, patterns parse, take the same arguments
 * of the same types in all languages and know the plurals of theirs, and the code uses every text.
 */
public final class MessageRules {

    private MessageRules() {}

    /** Two tests for each enum of texts in a package and below; a package without one fails. */
    public static Stream<DynamicTest> tests(String rootPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        List<JavaClass> enums = classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
                .toList();
        assertThat(enums).as("enums of texts in " + rootPackage).isNotEmpty();
        return enums.stream().flatMap(MessageRules::testsOf);
    }

    private static Stream<DynamicTest> testsOf(JavaClass type) {
        return Stream.of(
                dynamicTest(
                        type.getSimpleName() + " says the same in all languages",
                        () -> assertThat(TextFaults.of(type.reflect())).isEmpty()),
                dynamicTest(
                        type.getSimpleName() + " holds only texts that are used",
                        () -> assertThat(unused(type)).isEmpty()));
    }

    static List<String> unused(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .filter(field -> isUnused(type, field))
                .map(JavaField::getName)
                .toList();
    }

    private static boolean isUnused(JavaClass type, JavaField constant) {
        return constant.getAccessesToSelf().stream()
                .allMatch(access -> access.getOriginOwner().equals(type));
    }
}
