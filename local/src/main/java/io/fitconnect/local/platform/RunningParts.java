package io.fitconnect.local.platform;

import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import java.util.List;
import java.util.Optional;

/** What of a platform runs at the moment. */
public final class RunningParts {

    private final Platform platform;
    private final PartRecords records;

    public RunningParts(Platform platform) {
        this.platform = platform;
        this.records = new PartRecords(platform.home());
    }

    public Optional<PartRecord> find(Part part) {
        return records.find(part.name()).filter(PartRecord::isAlive);
    }

    /** Whether the part was started and not stopped; it may have died since. */
    public boolean wasStarted(Part part) {
        return records.find(part.name()).isPresent();
    }

    public List<PartRecord> list(List<Part> parts) {
        return parts.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    public List<Part> listMissing(List<Part> parts) {
        return parts.stream().filter(part -> find(part).isEmpty()).toList();
    }

    /** Parts whose start was cut off because their launcher was killed; only for who may change the home. */
    public List<PartRecord> listIncomplete() {
        return list(platform.parts()).stream()
                .filter(part -> !part.isComplete())
                .toList();
    }

    /** Those that a start would run from other code, or in another process, than they were started. */
    public List<PartRecord> listOutdated(List<Part> parts) {
        return parts.stream()
                .map(part -> part.version()
                        .flatMap(version ->
                                find(part).filter(record -> !record.version().equals(version))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A home holds one platform: its parts cannot be on two sets of ports. */
    public void requireSamePorts() {
        for (var part : platform.parts()) {
            find(part)
                    .filter(record -> !part.ports().isEmpty()
                            && record.port() != part.ports().get(0))
                    .ifPresent(record -> {
                        throw new PartFailure(
                                "%s of this home runs on port %d, from a start with another --port-offset; end it"
                                                .formatted(record.name(), record.port())
                                        + " first with ./fitconnect down");
                    });
        }
    }
}
