package io.fitconnect.recording.export;

import io.fitconnect.recording.Recording;
import java.io.IOException;
import java.io.OutputStream;

/** The formats that recordings are written in. */
public enum ExportFormat {
    /** GPX 1.1 with Garmin's track point extension 2; only samples with a position. */
    GPX {
        @Override
        public boolean canCarry(Recording recording) {
            return recording.streams().hasPositions();
        }

        @Override
        public void write(Recording recording, OutputStream output) throws IOException {
            GpxDocument.write(recording, output);
        }
    },
    /** Training Center Database 2 with Garmin's activity extension 2; knows running, cycling and other. */
    TCX {
        @Override
        public boolean canCarry(Recording recording) {
            return recording.start() != null;
        }

        @Override
        public void write(Recording recording, OutputStream output) throws IOException {
            TcxDocument.write(recording, output);
        }
    },
    /** A FIT activity file of protocol 2.0; times are whole seconds. */
    FIT {
        @Override
        public boolean canCarry(Recording recording) {
            return recording.start() != null;
        }

        @Override
        public void write(Recording recording, OutputStream output) throws IOException {
            output.write(FitDocument.of(recording));
        }
    };

    /** Whether the format has a place for this recording: GPX needs positions, the others times. */
    public abstract boolean canCarry(Recording recording);

    /** Writes a recording that the format can carry; does not close the output. */
    public abstract void write(Recording recording, OutputStream output) throws IOException;
}
