package io.fitconnect.integration.recording;

import io.fitconnect.integration.decoding.StoredRecordings;
import io.fitconnect.integration.imports.RecordedFile;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.export.ExportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a recording in another format than it came in. */
@Component
public class WriteRecording {

    private final StoredRecordings recordings;

    WriteRecording(StoredRecordings recordings) {
        this.recordings = recordings;
    }

    /** Writes nothing before it is certain that the format can hold the recording. */
    public void write(RecordedFile file, ExportFormat format, OutputStream output) {
        recordings.read(file.entry(), file.activity().session(), recording -> {
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
