package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where annotated types live and what they look like. */
record StereotypeChecks(ServicePackages packages) {

    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String KAFKA_LISTENER = "org.springframework.kafka.annotation.KafkaListener";
    private static final String SETTINGS = "org.springframework.boot.context.properties.ConfigurationProperties";
    private static final String VALIDATED = "org.springframework.validation.annotation.Validated";
    private static final List<String> INJECTIONS = List.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");

    Check controllersLiveInWeb() {
        return Check.ofEach(StereotypeChecks::isController, type -> outside("web", type));
    }

    Check listenersLiveInMessaging() {
        return Check.ofEach(
                type -> type.isAnnotatedWith(KAFKA_LISTENER)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(KAFKA_LISTENER)),
                type -> outside("messaging", type));
    }

    Check settingsAreValidatedRecords() {
        return Check.ofEach(type -> type.isAnnotatedWith(SETTINGS), StereotypeChecks::settingsFindings);
    }

    Check injectionIsByConstructor() {
        return Check.ofEach(
                packages::owns,
                type -> Stream.<JavaMember>concat(type.getFields().stream(), type.getMethods().stream())
                        .filter(member -> INJECTIONS.stream().anyMatch(member::isAnnotatedWith))
                        .map(member -> "is injected into " + member.getName()));
    }

    static boolean isController(JavaClass type) {
        return !type.isAnnotation() && (type.isAnnotatedWith(CONTROLLER) || type.isMetaAnnotatedWith(CONTROLLER));
    }

    private Stream<String> outside(String leaf, JavaClass type) {
        return packages.isIn(leaf, type) ? Stream.empty() : Stream.of("is not in a package " + leaf);
    }

    private static Stream<String> settingsFindings(JavaClass type) {
        var findings = new ArrayList<String>();
        if (!type.isRecord()) {
            findings.add("is not a record");
        }
        if (!type.getSimpleName().endsWith("Settings")) {
            findings.add("does not end in Settings");
        }
        if (!type.isAnnotatedWith(VALIDATED)) {
            findings.add("is not @Validated");
        }
        return findings.stream();
    }
}
