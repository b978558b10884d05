package io.fitconnect.integration.recording.gpx;

import io.fitconnect.integration.recording.FileFormat;
import io.fitconnect.integration.recording.FormatReader;
import io.fitconnect.integration.recording.ReadingLimits;
import io.fitconnect.integration.recording.Recording;
import io.fitconnect.integration.recording.xml.XmlCursor;
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
