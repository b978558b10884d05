package io.fitconnect.integration.decoding;

import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.activity.Warnings;
import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.ImportWarning;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.sandbox.SandboxAthlete;
import io.fitconnect.integration.webhook.WebhookEvents;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.Recording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Records what an import was understood as, once its streams are stored, and announces one activity per session. A made-up athlete has no
 * diary: the import is done.
 */
@UseCase
class RecordActivities {

    private final Imports imports;
    private final Activities activities;
    private final Outbox outbox;
    private final WebhookEvents webhooks;
    private final Clock clock;

    RecordActivities(Imports imports, Activities activities, Outbox outbox, WebhookEvents webhooks, Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * Records and announces.
     *
     * @param announcements one per session, made before, so that this transaction holds its rows no longer than it must
     * @return false, and has done nothing, when another worker has decided about the import already
     */
    public boolean handle(ImportKey key, ReadResult result, List<Announcement> announcements) {
        Optional<Import> decoded = imports.findByKey(key)
                .filter(entry -> entry.decoded(WireName.of(result.format()), warningsOf(entry, result)));
        decoded.ifPresent(entry -> {
            record(imports.save(entry), result);
            if (SandboxAthlete.isOne(entry.athleteId())) {
                imports.save(entry.done(clock.instant())).pushed().ifPresent(webhooks::accepted);
            } else {
                announcements.forEach(outbox::announce);
            }
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

    private static List<ImportWarning> warningsOf(Import entry, ReadResult result) {
        return result.recordings().stream()
                .flatMap(recording -> Warnings.of(entry, recording))
                .map(warning -> new ImportWarning(WireName.of(warning.code()), warning.sentence()))
                .distinct()
                .toList();
    }
}
