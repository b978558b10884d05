package io.fitconnect.platform.picture;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All pictures in the archive of an athlete's data: what is known of them, and the large size of each. */
final class PictureArchive implements AthleteArchive {

    private final ArchiveRows rows;
    private final PictureObjects objects;

    PictureArchive(ArchiveRows rows, PictureObjects objects) {
        this.rows = rows;
        this.objects = objects;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("pictures.json", rows.of("picture", athlete, "album", "id"));
        List<UUID> ids = new ArrayList<>();
        rows.of("picture", athlete, "album", "id").forEach(row -> ids.add((UUID) ((Map<?, ?>) row).get("id")));
        for (UUID id : ids) {
            Optional<InputStream> found = objects.open(id, PictureSize.LARGE);
            if (found.isPresent()) { // one that was deleted meanwhile is not
                try (InputStream content = found.get()) {
                    archive.file("pictures/" + id + ".jpg", content);
                }
            }
        }
    }
}
