package io.fitconnect.social.moderation.persistence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that name a subject, and times. */
final class SubjectColumns {

    private SubjectColumns() {}

    static ContentKey read(ResultSet row) throws SQLException {
        UUID place = row.getObject("place_id", UUID.class);
        String on = row.getString("place_kind");
        ContentKind kind = ContentKind.find(row.getString("kind")).orElseThrow();
        return new ContentKey(
                kind,
                row.getObject("subject_id", UUID.class),
                on == null
                        ? null
                        : new SubjectKey(
                                SubjectKind.find(on).orElseThrow(),
                                row.getObject("place_athlete_id", UUID.class),
                                place),
                kind == ContentKind.MESSAGE ? place : null,
                row.getObject("number", Long.class));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime read = row.getObject(column, OffsetDateTime.class);
        return read == null ? null : read.toInstant();
    }

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
