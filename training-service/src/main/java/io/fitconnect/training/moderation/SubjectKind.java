package io.fitconnect.training.moderation;

import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What of this service a measure can be about. */
public enum SubjectKind {
    TRAINING,
    GROUP_TRAINING;

    public String wireName() {
        return WireName.of(this);
    }

    /** The kind of this name; empty for what other services show. */
    public static Optional<SubjectKind> find(String wireName) {
        return WireName.find(SubjectKind.class, wireName);
    }
}
