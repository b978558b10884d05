package io.fitconnect.integration.recording.tcx;

import io.fitconnect.integration.recording.FileFormat;
import io.fitconnect.integration.recording.FormatReader;
import io.fitconnect.integration.recording.ReadingLimits;
import io.fitconnect.integration.recording.Recording;
import io.fitconnect.integration.recording.xml.XmlCursor;
import java.util.List;

/** Reads TCX files. */
public final class TcxFormat implements FormatReader {

    @Override
    public FileFormat format() {
        return FileFormat.TCX;
    }

    @Override
    public boolean recognises(byte[] content) {
        return XmlCursor.beginsWith(content, "TrainingCenterDatabase");
    }

    @Override
    public List<Recording> read(byte[] content, ReadingLimits limits) {
        return TcxRecordings.of(TcxFile.read(content, limits));
    }
}
