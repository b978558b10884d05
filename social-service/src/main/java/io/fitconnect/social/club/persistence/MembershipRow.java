package io.fitconnect.social.club.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.MemberState;
import io.fitconnect.social.club.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a row of the table {@code club_membership}. */
final class MembershipRow {

    private MembershipRow() {}

    static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("club_id", UUID.class),
                row.getObject("athlete_id", UUID.class),
                WireName.find(MemberState.class, row.getString("state")).orElse(MemberState.LEFT),
                WireName.find(ClubRole.class, row.getString("role")).orElse(ClubRole.MEMBER),
                row.getLong("revision"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
