package io.fitconnect.recording.fit;

import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.FormatReader;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import java.util.List;

/** Reads FIT files, also several of them chained in one. */
public final class FitFormat implements FormatReader {

    @Override
    public FileFormat format() {
        return FileFormat.FIT;
    }

    @Override
    public boolean recognises(byte[] content) {
        return FitPart.startsAt(content, 0);
    }

    @Override
    public List<Recording> read(byte[] content, ReadingLimits limits) {
        FitReading reading = new FitReading(content, limits);
        FitPart.split(content).forEach(reading::read);
        return reading.recordings();
    }
}
