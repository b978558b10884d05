package io.fitconnect.recording;

import java.util.List;

/** Understands one file format. Every failure is an {@link UnreadableRecording}. */
public interface FormatReader {

    FileFormat format();

    /** Whether the content, from its first bytes, is of this format; cheap, and never fails. */
    boolean recognises(byte[] content);

    /** The recordings in the file, at least one. */
    List<Recording> read(byte[] content, ReadingLimits limits);
}
