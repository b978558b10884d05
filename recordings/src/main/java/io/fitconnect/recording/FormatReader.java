package io.fitconnect.recording;

import java.util.List;

/** Understands one file format. What is wrong with a file is an {@link UnreadableRecording}; any other exception is a fault here. */
public interface FormatReader {

    FileFormat format();

    /** Whether the content, from its first bytes, is of this format; cheap, and never fails. */
    boolean recognises(byte[] content);

    /** The recordings in the file, at least one. */
    List<Recording> read(byte[] content, ReadingLimits limits);
}
