package io.fitconnect.recording.tcx;

import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.FormatReader;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.xml.XmlCursor;
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
