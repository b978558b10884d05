package io.fitconnect.social.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What became of a report. */
public enum ReportStatus {
    OPEN,
    /** A measure was taken. */
    ACTED,
    /** None was. */
    DISMISSED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<ReportStatus> find(String wireName) {
        return WireName.find(ReportStatus.class, wireName);
    }
}
