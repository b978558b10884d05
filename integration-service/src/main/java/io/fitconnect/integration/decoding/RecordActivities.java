package io.fitconnect.integration.decoding;

import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.ImportWarning;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.Recording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records what an import was understood as, once its streams are stored, and announces one activity per session. */
@UseCase
class RecordActivities {

    private final Imports imports;
    private final Activities activities;
    private final Outbox outbox;

    RecordActivities(Imports imports, Activities activities, Outbox outbox) {
        this.imports = imports;
        this.activities = activities;
        this.outbox = outbox;
    }

    /**
     * Records and announces.
     *
     * @param announcements one per session, made before, so that this transaction holds its rows no longer than it must
     * @return false, and has done nothing, when another worker has decided about the import already
     */
    public boolean handle(ImportKey key, ReadResult result, List<Announcement> announcements) {
        Optional<Import> decoded =
                imports.findByKey(key).filter(entry -> entry.decoded(WireName.of(result.format()), warningsOf(result)));
        decoded.ifPresent(entry -> {
            record(imports.save(entry), result);
            announcements.forEach(outbox::announce);
        });
        return decoded.isPresent();
    }

    private void record(Import entry, ReadResult result) {
        List<Recording> recordings = result.recordings();
        for (int session = 0; session < recordings.size(); session++) {
            Recording recording = recordings.get(session);
            UUID id = ActivityIds.of(entry.id(), session);
            activities.save(new Activity(
                    new ActivityKey(entry.athleteId(), id),
                    entry.id(),
                    session,
                    recording.start(),
                    recording.streams().size()));
        }
    }

    private static List<ImportWarning> warningsOf(ReadResult result) {
        return result.recordings().stream()
                .flatMap(recording -> recording.warnings().stream())
                .map(warning -> new ImportWarning(WireName.of(warning.code()), warning.sentence()))
                .distinct()
                .toList();
    }
}
