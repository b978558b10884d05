package io.fitconnect.local.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which libraries the services of one process share: those of others that all of them bring. They change rarely, and a class-data
 * archive holds them. Those of this build are each service's own: the platform configures what it finds on the class path, such as
 * an object store or mail, and links to classes that only some services bring.
 */
record SharedLibraries(List<Library> all) {

    /**
     * Shared though only one service brings them, because libraries that all share link to their classes: Spring
     * Security's configuration to its authorization server, its password encoders to Bouncy Castle, its passkeys to
     * WebAuthn4J, its OAuth client to Nimbus' kit, Spring Boot's Jackson to CBOR, Spring's HTTP client to Apache's, springdoc to
     * Reactor's types.
     */
    private static final List<String> LINKED = List.of(
            "spring-security-",
            "bcprov-",
            "webauthn4j-",
            "kerb",
            "jackson-dataformat-cbor-",
            "oauth2-oidc-sdk-",
            "content-type-",
            "lang-tag-",
            "json-smart-",
            "accessors-smart-",
            "asm-",
            "httpclient5-",
            "httpcore5-",
            "reactor-core-",
            "reactive-streams-");

    SharedLibraries {
        all = List.copyOf(all);
    }

    static SharedLibraries of(List<ServiceJar> jars) {
        var users = jars.stream()
                .flatMap(jar -> jar.libraries().stream())
                .collect(Collectors.groupingBy(library -> library, Collectors.counting()));
        var inOrder = jars.stream()
                .flatMap(jar -> jar.libraries().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Predicate<Library> shared = library -> isUsedByAll(library, users, jars.size()) || isLinked(library);
        Predicate<Library> own = library -> jars.stream().anyMatch(jar -> jar.isOfSameBuild(library));
        return new SharedLibraries(
                inOrder.stream().filter(shared.and(own.negate())).toList());
    }

    /** What a service needs beside the shared ones. */
    List<Library> ownOf(ServiceJar jar) {
        var shared = Set.copyOf(all);
        return jar.libraries().stream()
                .filter(library -> !shared.contains(library))
                .toList();
    }

    private static boolean isUsedByAll(Library library, Map<Library, Long> users, int services) {
        return users.getOrDefault(library, 0L) == services;
    }

    private static boolean isLinked(Library library) {
        return LINKED.stream().anyMatch(library.name()::startsWith);
    }
}
