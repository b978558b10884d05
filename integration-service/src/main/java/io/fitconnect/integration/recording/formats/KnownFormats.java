package io.fitconnect.integration.recording.formats;

import io.fitconnect.integration.recording.ReadingLimits;
import io.fitconnect.integration.recording.RecordingReader;
import io.fitconnect.integration.recording.fit.FitFormat;
import io.fitconnect.integration.recording.gpx.GpxFormat;
import io.fitconnect.integration.recording.tcx.TcxFormat;
import java.util.List;

/** Makes a reader of every format that is understood. */
public final class KnownFormats {

    private KnownFormats() {}

    public static RecordingReader reader(ReadingLimits limits) {
        return new RecordingReader(List.of(new FitFormat(), new GpxFormat(), new TcxFormat()), limits);
    }
}
