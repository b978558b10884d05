package io.fitconnect.platform.export;

import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import java.util.UUID;

/**
 * The store in which services hand over their parts of archives. It is no service's own: each writes and deletes its own
 * parts, and auth-service reads all of them and adds the archive.
 */
public record ExportStore(ObjectStore objects) {

    private static final String KIND = "data-export/";

    /** What all objects of an export begin with. */
    public static String folderOf(UUID export) {
        return KIND + export + "/";
    }

    /** The part of one service. */
    public static ObjectKey partOf(UUID export, String service) {
        return new ObjectKey(folderOf(export) + service + ".zip");
    }
}
