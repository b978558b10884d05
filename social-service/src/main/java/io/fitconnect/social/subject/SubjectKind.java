package io.fitconnect.social.subject;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What a subject is. */
public enum SubjectKind {
    TRAINING,
    GROUP_TRAINING,
    CLUB;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<SubjectKind> find(String wireName) {
        return WireName.find(SubjectKind.class, wireName);
    }
}
