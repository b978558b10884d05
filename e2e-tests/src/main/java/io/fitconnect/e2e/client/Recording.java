package io.fitconnect.e2e.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file as a device wrote it. */
public final class Recording {

    private final String fileName;
    private final byte[] bytes;

    public Recording(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes.clone();
    }

    public static Recording read(Path file) throws IOException {
        return new Recording(file.getFileName().toString(), Files.readAllBytes(file));
    }

    public String fileName() {
        return fileName;
    }

    public int size() {
        return bytes.length;
    }

    /** The same file with one byte changed in its middle, as by a bad cable: its checksum is wrong. */
    public Recording withWrongByte() {
        var changed = bytes.clone();
        changed[changed.length / 2] ^= 0x55;
        return new Recording(fileName, changed);
    }

    /** The same file cut off after so many bytes, as by a broken transmission. */
    public Recording cutAt(int size) {
        return new Recording(fileName, Arrays.copyOf(bytes, size));
    }

    BodyPublisher body() {
        return BodyPublishers.ofByteArray(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
