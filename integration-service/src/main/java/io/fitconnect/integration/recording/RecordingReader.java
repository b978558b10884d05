package io.fitconnect.integration.recording;

import io.fitconnect.integration.recording.UnreadableRecording.Reason;
import java.util.List;

/**
 * Reads a file of any understood format, packed or not, whatever its name says. Safe for use by several threads; time and
 * memory are bounded by the {@link ReadingLimits}.
 */
public final class RecordingReader {

    private final List<FormatReader> formats;
    private final ReadingLimits limits;

    public RecordingReader(List<FormatReader> formats, ReadingLimits limits) {
        this.formats = List.copyOf(formats);
        this.limits = limits;
    }

    /**
     * The recordings in the file.
     *
     * @throws UnreadableRecording when the file cannot become a training, whatever the cause
     */
    public ReadResult read(RecordingFile file) {
        byte[] content = file.content();
        if (content.length == 0) {
            throw new UnreadableRecording(
                    Reason.EMPTY, "The file is empty. Export it again from the device or the app and send it once more.");
        }
        FormatReader format = formats.stream()
                .filter(candidate -> candidate.recognises(content))
                .findFirst()
                .orElseThrow(() -> new UnreadableRecording(
                        Reason.UNKNOWN_FORMAT,
                        "The file is neither FIT, GPX nor TCX. Export the activity in one of these formats."));
        return new ReadResult(format.format(), format.read(content, limits));
    }
}
