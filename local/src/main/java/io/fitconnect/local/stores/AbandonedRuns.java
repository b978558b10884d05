package io.fitconnect.local.stores;

import io.fitconnect.local.part.PropertiesFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Earlier test runs whose daemon was killed: their stores are stopped and their data deleted. */
final class AbandonedRuns {

    private final TestRun current;

    AbandonedRuns(TestRun current) {
        this.current = current;
    }

    /** An earlier run had the pid of this one. */
    void clearOwnPlace() {
        current.homes().stopParts();
        current.homes().deleteData();
    }

    void clearOthers() {
        for (var folder : listOthers()) {
            if (!hasDaemon(folder)) {
                var homes = new TestHomes(folder);
                homes.stopParts();
                homes.delete();
            }
        }
    }

    private List<Path> listOthers() {
        try (var folders = Files.list(current.folder())) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .filter(folder -> !folder.equals(current.home().path()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a file the daemon may just be starting; its owner, whose pid names the folder, tells. */
    private static boolean hasDaemon(Path folder) {
        var state =
                new PropertiesFile(folder.resolve("daemon.properties")).find().map(DaemonState::of);
        return state.map(daemon -> daemon.process().isAlive())
                .orElseGet(() -> ProcessHandle.of(
                                Long.parseLong(folder.getFileName().toString()))
                        .isPresent());
    }
}
