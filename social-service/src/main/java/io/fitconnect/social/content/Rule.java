package io.fitconnect.social.content;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** The rules of the house that content can break. */
public enum Rule {
    SPAM(1),
    HARASSMENT(2),
    HATE(2),
    SEXUAL(2),
    VIOLENCE(3),
    SELF_HARM(3),
    IMPERSONATION(1),
    PRIVACY(2),
    CHEATING(1),
    OTHER(1);

    private final int severity;

    Rule(int severity) {
        this.severity = severity;
    }

    /** How soon a moderator shall look: 3 comes first. */
    public int severity() {
        return severity;
    }

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Rule> find(String wireName) {
        return WireName.find(Rule.class, wireName);
    }
}
