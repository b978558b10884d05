package io.fitconnect.recording.fit;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads part after part of one file, keeps what can be used and says what cannot. */
final class FitReading {

    private static final int MOST_WARNINGS = 20;

    private final byte[] bytes;
    private final List<FitContent> contents = new ArrayList<>();
    private final List<ReadingWarning> warnings = new ArrayList<>();
    private ReadingLimits limits;
    private @Nullable FitFile ignored;
    private boolean checksumMismatch;
    private boolean cutOff;

    FitReading(byte[] bytes, ReadingLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    void read(FitPart part) {
        switch (part.condition()) {
            case FOREIGN ->
                warn(
                        Code.PART_UNREADABLE,
                        "What follows from byte " + part.from() + " on is no FIT file; it was left out.");
            case CHECKSUM_UNWRITTEN, CHECKSUM_MISMATCH -> salvage(part);
            case CUT_OFF -> {
                cutOff = true;
                FitContent content = new FitContent(limits);
                add(part, content, decode(part, content));
            }
            case INTACT -> {
                FitContent content = new FitContent(limits);
                add(part, content, decode(part, content));
            }
        }
    }

    /**
     * Reads a part whose checksum its writer never came to write: none stands there, or the part was not even closed, though
     * its messages are whole. A wrong checksum under a closed part says that bytes within were changed.
     */
    private void salvage(FitPart part) {
        FitContent content = new FitContent(limits);
        FitDecoding decoding = decodeDoubtful(part, content);
        boolean unwritten = part.condition() == FitPart.Condition.CHECKSUM_UNWRITTEN || !content.isClosed();
        if (decoding != null && decoding.end() == FitDecoding.End.WHOLE && unwritten && !content.isEmpty()) {
            warn(
                    Code.CHECKSUM_MISSING,
                    "The device did not write the checksum of the file; all of its messages were read.");
            add(part, content, decoding);
        } else {
            checksumMismatch = true;
            warn(
                    Code.PART_UNREADABLE,
                    "The part from byte " + part.from() + " on has a wrong checksum; it was left out.");
        }
    }

    private @Nullable FitDecoding decodeDoubtful(FitPart part, FitContent content) {
        try {
            return decode(part, content);
        } catch (UnreadableRecording damaged) {
            return null;
        }
    }

    private FitDecoding decode(FitPart part, FitContent content) {
        FitDecoding decoding = FitDecoding.of(bytes, part.from(), part.to(), content);
        if (decoding.end() != FitDecoding.End.WHOLE) {
            content.samples().dropStrayEnd();
        }
        content.finish();
        return decoding;
    }

    private void add(FitPart part, FitContent content, FitDecoding decoding) {
        if (!content.isActivity()) {
            ignored = content.file();
            warn(Code.PARTS_IGNORED, "A part of the file is " + describe(ignored) + "; it was left out.");
            return;
        }
        contents.add(content);
        limits = content.remaining(limits);
        noteDamage(part, decoding);
    }

    private void noteDamage(FitPart part, FitDecoding decoding) {
        boolean cut = part.condition() == FitPart.Condition.CUT_OFF;
        if (decoding.end() == FitDecoding.End.CUT_OFF || (cut && decoding.end() == FitDecoding.End.WHOLE)) {
            warn(
                    Code.DATA_LOST,
                    "The file ends early, at byte " + decoding.position() + ". What was recorded up to there is kept.");
        } else if (decoding.end() == FitDecoding.End.MISSING_DEFINITION) {
            warn(
                    Code.DATA_LOST,
                    "The file breaks at byte " + decoding.position() + ": a message comes without its definition. "
                            + "What stood before is kept, what follows is lost.");
        }
        if (decoding.malformedFields() > 0) {
            warn(Code.MALFORMED_FIELDS, decoding.malformedFields() + " fields of a wrong size were left out.");
        }
    }

    List<Recording> recordings() {
        if (contents.stream().allMatch(FitContent::isEmpty)) {
            throw refusal();
        }
        noteLeftOut(Code.TIMES_DOUBTFUL, FitSamples::withoutTime, "samples without a time were left out.");
        noteLeftOut(
                Code.IMPOSSIBLE_POSITIONS,
                FitSamples::impossiblePositions,
                "positions that cannot be right were left out.");
        noteLeftOut(
                Code.IMPOSSIBLE_VALUES,
                FitSamples::impossibleValues,
                "measurements that cannot be right were left out.");
        return FitRecordings.of(FitChain.activities(contents), warnings);
    }

    private void noteLeftOut(Code code, ToIntFunction<FitSamples> count, String what) {
        int sum = contents.stream().map(FitContent::samples).mapToInt(count).sum();
        if (sum > 0) {
            warn(code, sum + " " + what);
        }
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
