package io.fitconnect.recording.fit;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads part after part of one file, keeps what can be used and says what cannot. */
final class FitReading {

    private static final int MOST_WARNINGS = 20;

    private final byte[] bytes;
    private final ReadingLimits limits;
    private final FitWork work = new FitWork();
    private final FitContent content;
    private final List<ReadingWarning> warnings = new ArrayList<>();
    private @Nullable FitFile ignored;
    private boolean checksumMismatch;
    private boolean cutOff;

    FitReading(byte[] bytes, ReadingLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.content = new FitContent(limits);
    }

    void read(FitPart part) {
        switch (part.condition()) {
            case FOREIGN ->
                warn(
                        Code.PART_UNREADABLE,
                        "What follows from byte " + part.from() + " on is no FIT file; it was left out.");
            case CHECKSUM_MISMATCH -> {
                checksumMismatch = true;
                warn(
                        Code.PART_UNREADABLE,
                        "The part from byte " + part.from() + " on has a wrong checksum; it was left out.");
            }
            case CUT_OFF -> {
                cutOff = true;
                decode(part);
            }
            case INTACT -> decode(part);
        }
    }

    private void decode(FitPart part) {
        FitDecoding decoding = FitDecoding.of(bytes, part, work, limits);
        if (!decoding.result().isActivity()) {
            ignored = decoding.result().file();
            warn(Code.PARTS_IGNORED, "A part of the file is " + describe(ignored) + "; it was left out.");
            return;
        }
        content.addAll(decoding.result());
        noteDamage(part, decoding);
    }

    private void noteDamage(FitPart part, FitDecoding decoding) {
        boolean cut = part.condition() == FitPart.Condition.CUT_OFF;
        if (decoding.failedAtTheEnd() || (cut && !decoding.failed())) {
            warn(
                    Code.DATA_LOST,
                    "The file ends early, at byte " + decoding.position() + ". What was recorded up to there is kept.");
        } else if (decoding.failed()) {
            String cause = decoding.failedForMissingDefinition()
                    ? "a message comes without its definition"
                    : "a message breaks the rules of the format";
            warn(
                    Code.DATA_LOST,
                    "The file breaks at byte " + decoding.position() + ": " + cause
                            + ". What stood before is kept, what follows is lost.");
        }
        if (decoding.malformedFields() > 0) {
            warn(Code.MALFORMED_FIELDS, decoding.malformedFields() + " fields of a wrong size were left out.");
        }
    }

    List<Recording> recordings() {
        if (content.isEmpty()) {
            throw refusal();
        }
        FitSamples samples = content.samples();
        if (samples.withoutTime() > 0) {
            warn(Code.TIMES_DOUBTFUL, samples.withoutTime() + " samples without a time were left out.");
        }
        if (samples.impossiblePositions() > 0) {
            warn(
                    Code.IMPOSSIBLE_POSITIONS,
                    samples.impossiblePositions() + " positions that cannot be right were left out.");
        }
        if (samples.impossibleValues() > 0) {
            warn(
                    Code.IMPOSSIBLE_VALUES,
                    samples.impossibleValues() + " measurements that cannot be right were left out.");
        }
        return FitRecordings.of(content, warnings);
    }

    private UnreadableRecording refusal() {
        if (checksumMismatch) {
            return new UnreadableRecording(
                    Reason.CHECKSUM_MISMATCH,
                    "The checksum of the FIT file does not match: it was changed or damaged on its way. "
                            + "Copy it from the device again.");
        }
        if (ignored != null) {
            return new UnreadableRecording(
                    Reason.NO_ACTIVITY,
                    "The FIT file is " + ignored.description()
                            + ", not a recorded activity. Choose the activity's file.");
        }
        if (cutOff) {
            return new UnreadableRecording(
                    Reason.TRUNCATED, "The FIT file ends before anything was recorded. Copy it from the device again.");
        }
        if (warnings.stream().anyMatch(warning -> warning.code() == Code.DATA_LOST)) {
            return new UnreadableRecording(
                    Reason.CORRUPT,
                    "The FIT file is damaged before anything was recorded. Copy it from the device again.");
        }
        return new UnreadableRecording(
                Reason.NO_ACTIVITY,
                "The FIT file holds neither a session nor a lap nor a sample. Choose the file of an activity.");
    }

    private void warn(Code code, String sentence) {
        ReadingWarning warning = new ReadingWarning(code, sentence);
        if (warnings.size() < MOST_WARNINGS && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private static String describe(@Nullable FitFile file) {
        return file == null ? "no activity" : file.description();
    }
}
