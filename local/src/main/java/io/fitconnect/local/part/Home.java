package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything that a platform writes: data, settings, logs and what runs. */
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder itself may be missing, which tells a part that it starts for the first time. */
    public Path data(String part) {
        return folder("data").resolve(part);
    }

    public Path settings(String part) {
        return created(folder("settings").resolve(part));
    }

    public Path logs() {
        return folder("logs");
    }

    /** What the part writes about its work; the part itself keeps it small. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** What the part's process prints outside of its log, such as a refusal of the virtual machine. */
    public Path output(String part) {
        return logs().resolve(part + ".out");
    }

    public Path run() {
        return folder("run");
    }

    public Path folder(String name) {
        return created(path.resolve(name));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
