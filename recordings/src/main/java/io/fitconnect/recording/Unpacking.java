package io.fitconnect.recording;

import io.fitconnect.recording.UnreadableRecording.Reason;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes a file out of gzip. Never holds more than the limit, however much a small file would unpack to. */
public final class Unpacking {

    private static final int BUFFER_BYTES = 1 << 16;

    private Unpacking() {}

    /**
     * How many bytes a file has once it is unpacked, counted without keeping them, whatever the file says of itself; of a damaged one those
     * before the damage.
     *
     * @param limit where counting ends
     */
    public static int countBytes(byte[] content, int limit) {
        if (!isGzip(content)) {
            return Math.min(content.length, limit);
        }
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content), BUFFER_BYTES)) {
            int read = 0;
            while (read >= 0 && bytes < limit) {
                bytes += read;
                read = unpacked.read(buffer);
            }
        } catch (IOException damaged) {
            return (int) bytes; // reading it refuses it at the same place
        }
        return (int) Math.min(bytes, limit);
    }

    /** The content of a gzip file, or the bytes as they are. */
    static byte[] unpack(byte[] content, int limit) {
        if (!isGzip(content)) {
            requireWithin(content.length, limit);
            return content;
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] bytes = unpacked.readNBytes(limit);
            requireWithin(unpacked.read() < 0 ? bytes.length : limit + 1L, limit);
            return bytes;
        } catch (EOFException e) {
            throw new UnreadableRecording(
                    Reason.TRUNCATED, "The gzip file ends too early. It was not sent completely: send it again.", e);
        } catch (ZipException e) {
            throw new UnreadableRecording(
                    Reason.CHECKSUM_MISMATCH,
                    "The gzip file is damaged. Pack the recording again or send it unpacked.",
                    e);
        } catch (IOException e) {
            throw new UnreadableRecording(Reason.CORRUPT, "The gzip file cannot be unpacked. Send it unpacked.", e);
        }
    }

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static boolean isGzip(byte[] content) {
        return content.length > 2 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B;
    }

    private static void requireWithin(long bytes, int limit) {
        if (bytes > limit) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The recording is larger than " + (limit >> 20) + " MiB. Split the activity into several files.");
        }
    }
}
