package io.fitconnect.notification.kind;

import io.fitconnect.platform.problem.ProblemText;
import java.time.Instant;
import java.util.Map;

/** A kind for tests, carried by push alone. */
public record SampleKind(boolean isMutable, boolean isPressing, boolean isOver)
        implements NotificationKind<Map<String, String>> {

    public static final String NAME = "sample";

    public static SampleKind plain() {
        return new SampleKind(true, false, false);
    }

    public static SampleKind immutable() {
        return new SampleKind(false, false, false);
    }

    public static SampleKind pressing() {
        return new SampleKind(true, true, false);
    }

    /** Of what has passed when it is to be carried. */
    public static SampleKind over() {
        return new SampleKind(true, false, true);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Map<String, String>> arguments() {
        return (Class<Map<String, String>>) (Class<?>) Map.class;
    }

    @Override
    public Wording wording(Map<String, String> arguments) {
        return Wording.of(ProblemText.NOT_FOUND, ProblemText.NOT_FOUND, arguments);
    }

    @Override
    public String reference(Map<String, String> arguments) {
        return "/api/v1/notifications";
    }

    @Override
    public Map<String, String> sample(Instant now) {
        return Map.of();
    }

    @Override
    public boolean isPressing(Map<String, String> arguments, Instant now) {
        return isPressing;
    }

    @Override
    public boolean isOver(Map<String, String> arguments, Instant now) {
        return isOver && now.isAfter(Instant.EPOCH);
    }
}
