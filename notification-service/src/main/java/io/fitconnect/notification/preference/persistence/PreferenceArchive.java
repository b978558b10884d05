package io.fitconnect.notification.preference.persistence;

import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.QuietHours;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Choices in the archive of an athlete's data. */
@Repository
class PreferenceArchive implements AthleteArchive {

    private final ArchiveRows rows;
    private final AthletePreferences preferences;

    PreferenceArchive(JdbcTemplate jdbc, AthletePreferences preferences) {
        this.rows = new ArchiveRows(jdbc);
        this.preferences = preferences;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("preferences.json", rows.of("preference", athlete, "kind", "channel"));
        archive.documents("daily-limits.json", rows.of("channel_limit", athlete, "channel"));
        Optional<QuietHours> quiet = preferences.get(athlete).quietHours();
        if (quiet.isPresent()) {
            archive.document("quiet-hours.json", quiet.get());
        }
    }
}
