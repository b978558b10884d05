package io.fitconnect.local.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** An installed Java and its feature version, such as 17. */
public record JavaHome(Path path, int version) {

    /** The one that runs this code. */
    public static JavaHome running() {
        return new JavaHome(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** Reads the {@code release} file that every installation of Java 8 and later has. */
    static Optional<JavaHome> find(Path path) {
        var release = path.resolve("release");
        if (!Files.isExecutable(path.resolve("bin/java")) || !Files.isRegularFile(release)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(release)) {
            var properties = new Properties();
            properties.load(reader);
            return Optional.ofNullable(properties.getProperty("JAVA_VERSION"))
                    .map(version -> new JavaHome(path, feature(version.replace("\"", ""))));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public String java() {
        return path.resolve("bin/java").toString();
    }

    private static int feature(String version) {
        var numbers = version.split("[^0-9]", 3);
        return Integer.parseInt(numbers[0].equals("1") && numbers.length > 1 ? numbers[1] : numbers[0]);
    }
}
