package io.fitconnect.recording.kml;

import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.FormatReader;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.xml.XmlCursor;
import java.util.List;

/** Reads KML files, also in a KMZ archive. */
public final class KmlFormat implements FormatReader {

    @Override
    public FileFormat format() {
        return FileFormat.KML;
    }

    @Override
    public boolean recognises(byte[] content) {
        return XmlCursor.beginsWith(content, "kml") || Kmz.isKmz(content);
    }

    @Override
    public List<Recording> read(byte[] content, ReadingLimits limits) {
        byte[] document = Kmz.isKmz(content) ? Kmz.unpack(content, limits.contentBytes()) : content;
        return KmlRecordings.of(KmlFile.read(document, limits));
    }
}
