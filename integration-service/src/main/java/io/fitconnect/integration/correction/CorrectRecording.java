package io.fitconnect.integration.correction;

import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.decoding.StoredRecordings;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.correction.CorrectedDistance;
import io.fitconnect.recording.correction.Correction;
import io.fitconnect.recording.correction.Crop;
import io.fitconnect.recording.correction.ImpossibleCorrection;
import io.fitconnect.recording.correction.Split;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets a recording right: reads its file once more, stores the streams of what is left, and then, in one transaction, notes
 * the correction and tells the others.
 */
@Component
public class CorrectRecording {

    private final ViewCorrections viewCorrections;
    private final StoredRecordings recordings;
    private final RevisedStreams streams;
    private final NoteCorrection noteCorrection;
    private final Clock clock;

    CorrectRecording(
            ViewCorrections viewCorrections,
            StoredRecordings recordings,
            RevisedStreams streams,
            NoteCorrection noteCorrection,
            Clock clock) {
        this.viewCorrections = viewCorrections;
        this.recordings = recordings;
        this.streams = streams;
        this.noteCorrection = noteCorrection;
        this.clock = clock;
    }

    /** Corrects the revision that the client has read. */
    public void correct(UUID athleteId, UUID trainingId, String client, IntConsumer requireRevision, Wish wish) {
        CorrectableRecording found = viewCorrections.handle(athleteId, trainingId);
        requireRevision.accept(found.activity().revision());
        recordings.read(found.entry(), found.activity().session(), original -> {
            try {
                correct(found, client, wish, original);
            } catch (ImpossibleCorrection impossible) {
                throw CorrectionProblems.impossible(impossible);
            }
        });
    }

    private void correct(CorrectableRecording found, String client, Wish wish, Recording original) {
        Recording current = Correction.applyAll(CorrectionEntry.inEffect(found.corrections()), original);
        if (wish instanceof Wish.Split split) {
            Split parts = Split.at(split.atMillis(), current);
            ActivityKey second = new ActivityKey(found.key().athleteId(), Ids.next());
            RevisedActivity rest = secondPart(found, second, parts.after().apply(current));
            note(found, entry(found, CorrectionKind.SPLIT, parts.before(), second.id(), client), current, rest, parts);
        } else if (wish instanceof Wish.Crop crop) {
            Crop cut = new Crop(crop.fromMillis(), crop.toMillis());
            note(found, entry(found, CorrectionKind.CROP, cut, null, client), current, null, null);
        } else if (wish instanceof Wish.Distance distance) {
            CorrectedDistance set = new CorrectedDistance(distance.meters());
            note(found, entry(found, CorrectionKind.DISTANCE, set, null, client), current, null, null);
        }
    }

    private void note(
            CorrectableRecording found,
            CorrectionEntry entry,
            Recording current,
            @Nullable RevisedActivity rest,
            @Nullable Split parts) {
        Recording corrected = entry.what().apply(current);
        int revision = found.activity().revision();
        RevisedActivity revised = new RevisedActivity(
                found.key(),
                streams.store(corrected.streams()),
                corrected.start(),
                corrected.streams().size(),
                ActivityAnnouncements.revised(found.key().id(), found.entry(), corrected, revision + 1));
        SecondPart second = rest == null || parts == null ? null : new SecondPart(rest, parts.after());
        noteCorrection.handle(revision, entry, revised, second);
    }

    private CorrectionEntry entry(
            CorrectableRecording found, CorrectionKind kind, Correction what, @Nullable UUID second, String client) {
        int number = found.corrections().size() + 1;
        return new CorrectionEntry(number, kind, what, second, false, client, clock.instant(), null);
    }

    private RevisedActivity secondPart(CorrectableRecording found, ActivityKey key, Recording rest) {
        return new RevisedActivity(
                key,
                streams.store(rest.streams()),
                rest.start(),
                rest.streams().size(),
                ActivityAnnouncements.splitOff(key.id(), found.entry(), rest));
    }
}
