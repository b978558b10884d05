package io.fitconnect.auth.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests and documents of the repository. */
final class Proofs {

    private static final Pattern TEST = Pattern.compile("(.+)/(\\w+)(?:\\.(\\w+))?");

    private final Path repository;

    Proofs(Path repository) {
        this.repository = repository;
    }

    /** Whether there is a document at this path, or a test method, or a class of tests. */
    boolean exist(String proof) throws IOException {
        if (Files.isRegularFile(repository.resolve(proof))) {
            return true;
        }
        var test = TEST.matcher(proof);
        return test.matches()
                && (test.group(3) == null
                        ? !find(test.group(1), test.group(2)).isEmpty()
                        : find(test.group(1), test.group(2)).stream().anyMatch(file -> hasMethod(file, test.group(3))));
    }

    private List<Path> find(String module, String type) throws IOException {
        Path tests = repository.resolve(module).resolve("src/test/java");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.getFileName().toString().equals(type + ".java"))
                    .toList();
        }
    }

    private static boolean hasMethod(Path file, String method) {
        try {
            return Pattern.compile(
                            "@(Test|TestFactory|ParameterizedTest|RepeatedTest)\\b(?:(?!\\n    }\\n).)*?\\s" + method
                                    + "\\(",
                            Pattern.DOTALL)
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
