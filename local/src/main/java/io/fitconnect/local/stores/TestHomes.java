package io.fitconnect.local.stores;

import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStopper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of a test run: a home for the stores that all its modules share, and one for each module's own. */
record TestHomes(Path folder) {

    Home shared() {
        return new Home(folder);
    }

    Home of(String module) {
        return new Home(modules().resolve(module));
    }

    void stopParts() {
        Stream.concat(Stream.of(shared()), listOwn()).forEach(home -> {
            var stopper = new PartStopper(home);
            new PartRecords(home).listAlive().forEach(stopper::stop);
        });
    }

    void deleteData() {
        delete(shared().data(""));
        delete(modules());
    }

    void delete() {
        delete(folder);
    }

    private Path modules() {
        return folder.resolve("modules");
    }

    private Stream<Home> listOwn() {
        if (!Files.isDirectory(modules())) {
            return Stream.empty();
        }
        try (var folders = Files.list(modules())) {
            return folders.map(Home::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
