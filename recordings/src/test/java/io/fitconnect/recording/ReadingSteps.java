package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.formats.KnownFormats;
import java.util.List;

/** What the tests of all formats do with a file. */
public final class ReadingSteps {

    private static final RecordingReader READER = KnownFormats.reader(ReadingLimits.DEFAULT);

    private ReadingSteps() {}

    public static List<Recording> readAll(byte[] content) {
        return READER.read(RecordingFile.of(content)).recordings();
    }

    public static Recording read(byte[] content) {
        List<Recording> recordings = readAll(content);
        assertThat(recordings).hasSize(1);
        return recordings.get(0);
    }

    public static UnreadableRecording refusal(byte[] content) {
        return refusal(content, ReadingLimits.DEFAULT);
    }

    /** The refusal, which must say in a sentence what is wrong. */
    public static UnreadableRecording refusal(byte[] content, ReadingLimits limits) {
        RecordingReader reader = KnownFormats.reader(limits);
        UnreadableRecording refusal =
                catchThrowableOfType(UnreadableRecording.class, () -> reader.read(RecordingFile.of(content)));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal).message().endsWith(".").hasSizeGreaterThan(30);
        return refusal;
    }

    public static Reason reasonFor(byte[] content) {
        return refusal(content).reason();
    }

    public static List<Code> codes(Recording recording) {
        return recording.warnings().stream().map(ReadingWarning::code).toList();
    }

    public static SampleStream stream(Recording recording, StreamKind kind) {
        return recording.streams().find(kind).orElseThrow();
    }
}
