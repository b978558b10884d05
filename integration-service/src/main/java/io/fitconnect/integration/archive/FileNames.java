package io.fitconnect.integration.archive;

import java.util.Locale;
import java.util.Set;

/** Which files of an archive are recordings by their names. */
final class FileNames {

    private static final Set<String> RECORDINGS = Set.of("fit", "gpx", "tcx", "kml", "kmz");
    private static final String PACKED = ".gz";

    private FileNames() {}

    static boolean isRecording(String path) {
        String name = lastOf(path).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        return !path.startsWith("__MACOSX/")
                && !name.startsWith(".")
                && RECORDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1))
                && plain.indexOf('.') > 0;
    }

    /** The name without its folders. */
    static String lastOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
