package io.fitconnect.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One thing that must stand in the checkout, so that a service is whole. */
sealed interface Row {

    /** What is missing when this row is, such as {@code "training-service: row in README.md"}. */
    String name();

    boolean isPresent(Path root);

    /** Takes the thing out of a copy of the checkout. */
    void removeFrom(Path root);

    /** The files that hold it. */
    List<Path> holders(Path root);

    /** A text that a file holds. */
    record Text(String name, String file, Pattern pattern) implements Row {

        @Override
        public boolean isPresent(Path root) {
            var path = root.resolve(file);
            return Files.isRegularFile(path) && pattern.matcher(read(path)).find();
        }

        @Override
        public void removeFrom(Path root) {
            write(root.resolve(file), pattern.matcher(read(root.resolve(file))).replaceAll(""));
        }

        @Override
        public List<Path> holders(Path root) {
            return List.of(root.resolve(file));
        }
    }

    /** A file that is there and not empty. */
    record Present(String name, String file) implements Row {

        @Override
        public boolean isPresent(Path root) {
            return Files.isRegularFile(root.resolve(file))
                    && root.resolve(file).toFile().length() > 0;
        }

        @Override
        public void removeFrom(Path root) {
            delete(root.resolve(file));
        }

        @Override
        public List<Path> holders(Path root) {
            return List.of(root.resolve(file));
        }
    }

    /** A text that at least one Java source below a folder holds. */
    record InSources(String name, String folder, Pattern pattern) implements Row {

        @Override
        public boolean isPresent(Path root) {
            return !holders(root).isEmpty();
        }

        @Override
        public void removeFrom(Path root) {
            holders(root).forEach(Row::delete);
        }

        @Override
        public List<Path> holders(Path root) {
            return Sources.below(root.resolve(folder)).stream()
                    .filter(source -> pattern.matcher(read(source)).find())
                    .toList();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
