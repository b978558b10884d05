package io.fitconnect.local.jvm;

import io.fitconnect.local.part.PartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java installations of this machine, in the order in which a person would expect them to be chosen. */
public final class JavaHomes {

    /** Names the Java 17 (or 11) that runs Cassandra. */
    public static final String SETTING = "FITCONNECT_JAVA17_HOME";

    /** Names the Java that runs the services. */
    public static final String SERVICES_SETTING = "FITCONNECT_SERVICES_JAVA_HOME";

    private static final int LEAST_FOR_SERVICES = 17;
    private static final int NEWER = 21;
    private static final List<Integer> CASSANDRA = List.of(17, 11);

    private final Map<String, String> environment;
    private final JavaHome running;
    private final List<Path> installationFolders;

    public JavaHomes() {
        this(System.getenv(), JavaHome.running(), usualFolders(Path.of(System.getProperty("user.home"))));
    }

    JavaHomes(Map<String, String> environment, JavaHome running, List<Path> installationFolders) {
        this.environment = environment;
        this.running = running;
        this.installationFolders = installationFolders;
    }

    /** Cassandra 5.0 runs on Java 17 and 11 only. */
    public JavaHome getForCassandra() {
        var chosen = environment.get(SETTING);
        if (chosen != null) {
            return JavaHome.find(Path.of(chosen))
                    .filter(java -> CASSANDRA.contains(java.version()))
                    .orElseThrow(() -> new PartFailure(SETTING + "=" + chosen + " is not a Java 17 or 11"));
        }
        return candidates()
                .filter(java -> CASSANDRA.contains(java.version()))
                .min(Comparator.comparing(java -> CASSANDRA.indexOf(java.version())))
                .orElseThrow(() -> new PartFailure("Cassandra needs a Java 17 or 11 and none was found in JAVA_HOME or "
                        + installationFolders + "; install one or name it in " + SETTING));
    }

    /** The newest that virtual threads and ahead-of-time caches came with; the one that runs this code where there is none. */
    public JavaHome getForServices() {
        var chosen = environment.get(SERVICES_SETTING);
        if (chosen != null) {
            return JavaHome.find(Path.of(chosen))
                    .filter(java -> java.version() >= LEAST_FOR_SERVICES)
                    .orElseThrow(() -> new PartFailure(
                            SERVICES_SETTING + "=" + chosen + " is not a Java " + LEAST_FOR_SERVICES + " or newer"));
        }
        return candidates()
                .filter(java -> java.version() >= NEWER)
                .max(Comparator.comparing(JavaHome::version))
                .orElse(running);
    }

    private Stream<JavaHome> candidates() {
        var named =
                Optional.ofNullable(environment.get("JAVA_HOME")).map(Path::of).flatMap(JavaHome::find);
        var installed = installationFolders.stream()
                .filter(Files::isDirectory)
                .flatMap(JavaHomes::children)
                .flatMap(path -> Stream.of(path, path.resolve("Contents/Home")))
                .map(JavaHome::find)
                .flatMap(Optional::stream);
        return Stream.concat(Stream.concat(named.stream(), Stream.of(running)), installed);
    }

    private static Stream<Path> children(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> usualFolders(Path user) {
        return List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/usr/java"),
                Path.of("/opt/java"),
                Path.of("/Library/Java/JavaVirtualMachines"),
                user.resolve(".sdkman/candidates/java"),
                user.resolve(".jdks"));
    }
}
