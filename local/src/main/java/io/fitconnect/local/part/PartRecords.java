package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts that were started in a home, one file each. */
public record PartRecords(Home home) {

    private static final String SUFFIX = ".properties";

    public void put(PartRecord part) {
        file(part.name()).write(part.toProperties());
    }

    public void remove(String name) {
        file(name).delete();
    }

    public Optional<PartRecord> find(String name) {
        return file(name).find().map(PartRecord::of);
    }

    /** Those whose process runs, the first started first. */
    public List<PartRecord> listAlive() {
        return list().stream()
                .filter(PartRecord::isAlive)
                .sorted(Comparator.comparing(part -> part.process().startedAt()))
                .toList();
    }

    /** Those that run, or ran, in the process of the host. */
    public List<PartRecord> listHosted(PartRecord host) {
        return list().stream()
                .filter(part ->
                        !host.isHosted() && part.isHosted() && part.process().equals(host.process()))
                .toList();
    }

    private List<PartRecord> list() {
        try (var files = Files.list(home.run())) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> find(name.substring(0, name.length() - SUFFIX.length())))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PropertiesFile file(String name) {
        return new PropertiesFile(home.run().resolve(name + SUFFIX));
    }
}
