package io.fitconnect.integration.connector;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A tracker did not do what it was asked for. The message holds no token and no address. */
public final class TrackerFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What the failure says about the next call. */
    public enum Kind {
        /** No answer, or a fault of the tracker: any call may fail for now. */
        AWAY,
        /** Too many requests: no call until the pause is over. */
        LIMITED,
        /** The access token is not accepted. */
        UNAUTHORIZED,
        /** The consent has ended: only the athlete can renew it. */
        REVOKED,
        /** Another worker is about to refresh the tokens. */
        REFRESHING,
        /** An answer that makes no sense: this call fails each time. */
        REFUSED;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final transient Optional<Duration> pause;

    private TrackerFailure(Kind kind, String message, Optional<Duration> pause) {
        super(message, null, false, false);
        this.kind = kind;
        this.pause = pause;
    }

    public static TrackerFailure of(Kind kind, String message) {
        return new TrackerFailure(kind, message, Optional.empty());
    }

    public static TrackerFailure of(Kind kind, String message, Duration pause) {
        return new TrackerFailure(kind, message, Optional.of(pause));
    }

    public Kind kind() {
        return kind;
    }

    /** After which the same call is worth a try, where that is known. */
    public Optional<Duration> pause() {
        return pause;
    }
}
