package io.fitconnect.recording.formats;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.fit.FitFormat;
import io.fitconnect.recording.gpx.GpxFormat;
import io.fitconnect.recording.json.JsonFormat;
import io.fitconnect.recording.kml.KmlFormat;
import io.fitconnect.recording.tcx.TcxFormat;
import java.util.List;

/** Makes a reader of every format that is understood. */
public final class KnownFormats {

    private KnownFormats() {}

    public static RecordingReader reader(ReadingLimits limits) {
        return new RecordingReader(
                List.of(new FitFormat(), new GpxFormat(), new TcxFormat(), new KmlFormat(), new JsonFormat()), limits);
    }
}
