package io.fitconnect.recording;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in. Name and content type are kept for messages only: the format is recognised by the content.
 * The bytes are not copied; the caller must not change them.
 */
public final class RecordingFile {

    private final byte[] content;
    private final @Nullable String name;
    private final @Nullable String contentType;

    public RecordingFile(byte[] content, @Nullable String name, @Nullable String contentType) {
        this.content = content;
        this.name = name;
        this.contentType = contentType;
    }

    public static RecordingFile of(byte[] content) {
        return new RecordingFile(content, null, null);
    }

    /** The bytes themselves, not a copy. */
    public byte[] content() {
        return content;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String contentType() {
        return contentType;
    }
}
