package io.fitconnect.recording;

import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.List;

/**
 * Reads a file of any understood format, in gzip or not, whatever its name says. Safe for use by several threads; time and
 * memory are bounded by the {@link ReadingLimits}: about twice the content and 200 bytes per
 * sample.
 */
public final class RecordingReader {

    private final List<FormatReader> formats;
    private final ReadingLimits limits;

    public RecordingReader(List<FormatReader> formats, ReadingLimits limits) {
        this.formats = List.copyOf(formats);
        this.limits = limits;
    }

    /**
     * Gets the recordings in the file. Any other exception than {@link UnreadableRecording} is a fault of this module, and
     * says nothing about the file.
     *
     * @throws UnreadableRecording when the file cannot become a training
     */
    public ReadResult read(RecordingFile file) {
        byte[] content = Unpacking.unpack(file.content(), limits.contentBytes());
        FormatReader format = recognise(content);
        ReadResult result = new ReadResult(format.format(), format.read(content, limits));
        result.recordings().forEach(Plausibility::require);
        return result;
    }

    private FormatReader recognise(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableRecording(
                    Reason.EMPTY, "The file is empty. Export the activity again and send it once more.");
        }
        return formats.stream()
                .filter(format -> format.recognises(content))
                .findFirst()
                .orElseThrow(() -> new UnreadableRecording(
                        Reason.UNKNOWN_FORMAT,
                        Unpacking.isZip(content)
                                ? "The file is a zip archive. Unpack it and send the files in it."
                                : "The file is neither FIT, GPX, TCX nor KML. Export the activity in one of these"
                                        + " formats."));
    }
}
