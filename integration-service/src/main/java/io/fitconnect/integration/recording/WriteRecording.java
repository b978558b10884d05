package io.fitconnect.integration.recording;

import io.fitconnect.integration.correction.CorrectionEntry;
import io.fitconnect.integration.correction.Corrections;
import io.fitconnect.integration.decoding.StoredRecordings;
import io.fitconnect.integration.imports.RecordedFile;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.correction.Correction;
import io.fitconnect.recording.export.ExportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a recording, as it was corrected, in another format than it came in. */
@Component
public class WriteRecording {

    private final StoredRecordings recordings;
    private final Corrections corrections;

    WriteRecording(StoredRecordings recordings, Corrections corrections) {
        this.recordings = recordings;
        this.corrections = corrections;
    }

    /** Writes nothing before it is certain that the format can hold the recording. */
    public void write(RecordedFile file, ExportFormat format, OutputStream output) {
        List<Correction> corrections =
                CorrectionEntry.inEffect(this.corrections.list(file.activity().getId()));
        recordings.read(file.entry(), file.activity().session(), original -> {
            Recording recording = Correction.applyAll(corrections, original);
            requireSuitable(recording, format);
            try {
                format.write(recording, output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void requireSuitable(Recording recording, ExportFormat format) {
        if (!format.canCarry(recording)) {
            List<String> suitable = suitable(recording);
            throw new Refusal(
                            RecordingProblems.FORMAT_UNSUITABLE,
                            RecordingText.TAKE_ANOTHER_FORMAT.message("formats", String.join(", ", suitable)))
                    .with("formats", suitable);
        }
    }

    private static List<String> suitable(Recording recording) {
        return Stream.concat(
                        Arrays.stream(ExportFormat.values())
                                .filter(format -> format.canCarry(recording))
                                .map(format -> format.name().toLowerCase(Locale.ROOT)),
                        Stream.of("original"))
                .toList();
    }
}
