package io.fitconnect.integration.correction;

import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Notes that a correction was undone, and withdraws the activity that it made. */
@UseCase
class NoteUndoing {

    private final Activities activities;
    private final Corrections corrections;
    private final RevisedStreams streams;
    private final Outbox outbox;
    private final Clock clock;

    NoteUndoing(Activities activities, Corrections corrections, RevisedStreams streams, Outbox outbox, Clock clock) {
        this.activities = activities;
        this.corrections = corrections;
        this.streams = streams;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void handle(int revision, CorrectionEntry undone, RevisedActivity revised) {
        Activity activity = Revision.require(activities, revised.key(), revision);
        Instant now = clock.instant();
        Revision.revise(activity, revised, streams);
        corrections.undo(revised.key(), undone.number(), now);
        UUID second = undone.secondActivity();
        if (second != null) {
            withdraw(new ActivityKey(revised.key().athleteId(), second), now);
        }
        outbox.announce(revised.announcement());
    }

    /** One whose training was deleted is gone already. */
    private void withdraw(ActivityKey key, Instant now) {
        activities.findByKey(key).filter(second -> !second.isDeleted()).ifPresent(second -> {
            if (CorrectionEntry.lastOf(corrections.list(key)).isPresent()) {
                throw CorrectionProblems.secondPartCorrected();
            }
            second.withdraw(now);
            second.revisedStreams().ifPresent(streams::leave);
            outbox.announce(ActivityAnnouncements.withdrawn(key.athleteId(), key.id(), now));
        });
    }
}
