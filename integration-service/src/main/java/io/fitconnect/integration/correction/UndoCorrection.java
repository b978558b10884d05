package io.fitconnect.integration.correction;

import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.decoding.StoredRecordings;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.correction.Correction;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Undoes the last correction of a recording. What a split made is withdrawn, unless it was corrected itself since. */
@Component
public class UndoCorrection {

    private final ViewCorrections viewCorrections;
    private final StoredRecordings recordings;
    private final RevisedStreams streams;
    private final NoteUndoing noteUndoing;

    UndoCorrection(
            ViewCorrections viewCorrections,
            StoredRecordings recordings,
            RevisedStreams streams,
            NoteUndoing noteUndoing) {
        this.viewCorrections = viewCorrections;
        this.recordings = recordings;
        this.streams = streams;
        this.noteUndoing = noteUndoing;
    }

    /** Undoes a correction of the revision that the client has read. */
    public void undo(UUID athleteId, UUID trainingId, int number, IntConsumer requireRevision) {
        CorrectableRecording found = viewCorrections.handle(athleteId, trainingId);
        requireRevision.accept(found.activity().revision());
        CorrectionEntry last = requireLast(found.corrections(), number);
        List<Correction> left = CorrectionEntry.inEffect(found.corrections().stream()
                .filter(entry -> entry.number() != number)
                .toList());
        recordings.read(found.entry(), found.activity().session(), original -> {
            Recording corrected = Correction.applyAll(left, original);
            int revision = found.activity().revision();
            noteUndoing.handle(
                    revision,
                    last,
                    new RevisedActivity(
                            found.key(),
                            left.isEmpty() ? null : streams.store(corrected.streams()),
                            corrected.start(),
                            corrected.streams().size(),
                            ActivityAnnouncements.revised(found.key().id(), found.entry(), corrected, revision + 1)));
        });
    }

    private static CorrectionEntry requireLast(List<CorrectionEntry> entries, int number) {
        CorrectionEntry asked = entries.stream()
                .filter(entry -> entry.number() == number && entry.isInEffect() && !entry.inherited())
                .findFirst()
                .orElseThrow(CorrectionProblems::noSuchCorrection);
        CorrectionEntry last = CorrectionEntry.lastOf(entries).orElse(asked);
        if (last.number() != number) {
            throw CorrectionProblems.notLast(last.number());
        }
        return last;
    }
}
