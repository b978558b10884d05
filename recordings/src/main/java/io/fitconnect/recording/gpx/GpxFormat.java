package io.fitconnect.recording.gpx;

import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.FormatReader;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.xml.XmlCursor;
import java.util.List;

/** Reads GPX files. */
public final class GpxFormat implements FormatReader {

    @Override
    public FileFormat format() {
        return FileFormat.GPX;
    }

    @Override
    public boolean recognises(byte[] content) {
        return XmlCursor.beginsWith(content, "gpx");
    }

    @Override
    public List<Recording> read(byte[] content, ReadingLimits limits) {
        GpxFile file = GpxFile.read(content, limits, false);
        return GpxRecordings.of(file.looksSwapped() ? GpxFile.read(content, limits, true) : file, limits);
    }
}
