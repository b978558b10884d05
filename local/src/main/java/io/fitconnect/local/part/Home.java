package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that holds everything that a platform writes: data, settings, logs and what runs. */
public record Home(Path path) {

    private static final List<String> FOLDERS = List.of("data", "settings", "logs", "run", "apps", "programs");

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

    /** One of the folders that a platform writes into. */
    public Path folder(String name) {
        return created(path.resolve(name));
    }

    /** Deletes what a platform writes and nothing else, because another home or a person's files may be in the folder too. */
    public void deleteContent() throws IOException {
        for (var name : FOLDERS) {
            FolderTree.delete(path.resolve(name));
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
