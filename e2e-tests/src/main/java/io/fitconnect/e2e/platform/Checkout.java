package io.fitconnect.e2e.platform;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the checkout that this code was built from. */
final class Checkout {

    private Checkout() {}

    /** The nearest folder above the working directory, or the one that the scripts name, with the launcher's script. */
    static Path root() {
        var start = Path.of(System.getProperty("fitconnect.root", ""))
                .toAbsolutePath()
                .normalize();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("fitconnect"))) {
                return folder;
            }
        }
        throw new IllegalStateException("There is no ./fitconnect in or above " + start);
    }
}
