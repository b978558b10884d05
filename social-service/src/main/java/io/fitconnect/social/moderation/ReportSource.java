package io.fitconnect.social.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Who brought a text before the moderators. */
public enum ReportSource {
    PERSON,
    WORD_LIST;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<ReportSource> find(String wireName) {
        return WireName.find(ReportSource.class, wireName);
    }
}
