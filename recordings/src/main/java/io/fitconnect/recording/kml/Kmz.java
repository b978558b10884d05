package io.fitconnect.recording.kml;

import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip archive that begins with its KML document. Never unpacks more than the limit. */
final class Kmz {

    private Kmz() {}

    /** Whether the content is a zip archive whose first file is KML. */
    static boolean isKmz(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            return false;
        }
        int nameLength = content.length < 30 ? 0 : (content[26] & 0xFF) | (content[27] & 0xFF) << 8;
        String first = content.length < 30 + nameLength
                ? ""
                : new String(content, 30, nameLength, StandardCharsets.ISO_8859_1);
        return isKml(first);
    }

    static byte[] unpack(byte[] content, int limit) {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry document = archive.getNextEntry();
            byte[] bytes = document == null ? new byte[0] : archive.readNBytes(limit);
            if (archive.read() >= 0) {
                throw new UnreadableRecording(
                        Reason.TOO_LARGE,
                        "The recording is larger than " + (limit >> 20)
                                + " MiB. Split the activity into several files.");
            }
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableRecording(
                    Reason.CORRUPT, "The KMZ archive is damaged. Save it again or send the KML file in it.", e);
        }
    }

    private static boolean isKml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".kml");
    }
}
