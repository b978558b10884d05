package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What launcher and host tell each other about the parts that run in one process. The launcher writes what it wants, the
 * host follows, and marks what is present and what has failed. Files outlive both, so either may be killed at any time.
 */
public record HostedParts(Home home) {

    private static final String WANTED = ".wanted";
    private static final String PRESENT = ".present";
    private static final String FAILED = ".failed";

    void want(String name, Launch launch) {
        file(name, FAILED).delete();
        file(name, WANTED).write(new HostedLaunch(launch.command(), launch.environment(), launch.version()).write());
    }

    void leave(String name) {
        file(name, WANTED).delete();
    }

    public boolean isPresent(String name) {
        return Files.exists(file(name, PRESENT).path());
    }

    public boolean hasFailed(String name) {
        return Files.exists(file(name, FAILED).path());
    }

    /** Before a new host starts: what an earlier one was asked for or has said counts no more. */
    public void clear() {
        try {
            FolderTree.delete(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, HostedLaunch> listWanted() {
        var wanted = new TreeMap<String, HostedLaunch>();
        for (var name : names(WANTED)) {
            file(name, WANTED).find().map(HostedLaunch::of).ifPresent(launch -> wanted.put(name, launch));
        }
        return wanted;
    }

    public void markPresent(String name) {
        file(name, PRESENT).write(new Properties());
    }

    public void markGone(String name) {
        file(name, PRESENT).delete();
    }

    public void markFailed(String name) {
        file(name, FAILED).write(new Properties());
    }

    private List<String> names(String suffix) {
        try (var files = Files.list(folder())) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PropertiesFile file(String name, String suffix) {
        return new PropertiesFile(folder().resolve(name + suffix));
    }

    private Path folder() {
        try {
            return Files.createDirectories(home.run().resolve("hosted"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
