package io.fitconnect.integration.correction;

import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes a correction whose streams are stored; the activity, and that which a split makes, are announced with it. */
@UseCase
class NoteCorrection {

    private final Activities activities;
    private final Corrections corrections;
    private final RevisedStreams streams;
    private final Outbox outbox;

    NoteCorrection(Activities activities, Corrections corrections, RevisedStreams streams, Outbox outbox) {
        this.activities = activities;
        this.corrections = corrections;
        this.streams = streams;
        this.outbox = outbox;
    }

    public void handle(int revision, CorrectionEntry entry, RevisedActivity revised, @Nullable SecondPart second) {
        Activity activity = Revision.require(activities, revised.key(), revision);
        List<CorrectionEntry> before = corrections.list(revised.key());
        Revision.revise(activity, revised, streams);
        corrections.add(revised.key(), entry);
        outbox.announce(revised.announcement());
        if (second != null) {
            add(activity, before, entry, second);
        }
    }

    private void add(Activity first, List<CorrectionEntry> before, CorrectionEntry entry, SecondPart second) {
        RevisedActivity made = second.activity();
        ActivityKey key = made.key();
        activities.saveAndFlush(first.splitOff(key, made.streamsId(), made.start(), made.samples()));
        if (made.streamsId() != null) {
            streams.take(made.streamsId());
        }
        int number = 0;
        for (CorrectionEntry inherited : before) {
            if (inherited.isInEffect()) {
                corrections.add(key, inherited.inheritedAs(++number));
            }
        }
        CorrectionEntry own = new CorrectionEntry(
                ++number, entry.kind(), second.crop(), null, true, entry.madeBy(), entry.madeAt(), null);
        corrections.add(key, own);
        outbox.announce(made.announcement());
    }
}
