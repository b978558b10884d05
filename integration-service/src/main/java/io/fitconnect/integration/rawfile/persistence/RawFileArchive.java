package io.fitconnect.integration.rawfile.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The files as they were handed in, in the archive of an athlete's data. One that was erased meanwhile is left out. */
@Repository
class RawFileArchive implements AthleteArchive {

    private static final ArchiveTable TABLE =
            new ArchiveTable("import_ledger", List.of("id", "file_format"), "athlete_id", List.of("id"));
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");

    private final ArchiveRows rows;
    private final StoredRawFiles files;

    RawFileArchive(JdbcTemplate jdbc, StoredRawFiles files) {
        this.rows = new ArchiveRows(jdbc);
        this.files = files;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        rows.of(TABLE, athlete).forEach(row -> write((Map<?, ?>) row, archive));
    }

    private void write(Map<?, ?> row, ArchiveWriter archive) throws IOException {
        UUID id = (UUID) Objects.requireNonNull(row.get("id"));
        Optional<byte[]> content = files.find(id);
        if (content.isPresent()) {
            archive.file("files/" + id + extension(row), new ByteArrayInputStream(content.get()));
        }
    }

    private static String extension(Map<?, ?> row) {
        String format = String.valueOf(row.get("fileFormat"));
        return row.containsKey("fileFormat") && EXTENSION.matcher(format).matches() ? "." + format : "";
    }
}
