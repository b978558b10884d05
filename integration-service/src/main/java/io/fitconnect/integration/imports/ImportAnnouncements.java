package io.fitconnect.integration.imports;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the announcements on {@code integration.import}, keyed by the athlete. */
public final class ImportAnnouncements {

    public static final String TOPIC = "integration.import";
    public static final String REFUSED = "import-refused.v1";

    private ImportAnnouncements() {}

    /** Tells that a file cannot become a training. */
    public static Announcement refused(Import entry, Refused why) {
        return new Announcement(
                TOPIC,
                entry.athleteId().toString(),
                REFUSED,
                entry.id().toString(),
                new ImportRefused(
                        entry.id(),
                        entry.athleteId(),
                        WireName.of(entry.sourceKind()),
                        entry.clientId(),
                        entry.fileName().orElse(null),
                        why.reason()));
    }

    /** Body of {@code import-refused.v1}. */
    record ImportRefused(
            UUID importId,
            UUID athleteId,
            String sourceKind,
            String clientId,
            @Nullable String fileName,
            String reason) {}
}
