package io.fitconnect.local.part;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server of the platform that can be started here, with its data kept between runs. */
public interface Part {

    /** The name that a reader sees and types; also the name of its log. */
    String name();

    /** Every port that it listens on, the one that clients use first; a host has none itself. */
    List<Integer> ports();

    /** The part in whose process this one runs; empty for a process of its own. */
    default Optional<String> host() {
        return Optional.empty();
    }

    /** What a start would run now; a part that was started from something else is out of date. Empty if it never is. */
    default Optional<String> version() {
        return Optional.empty();
    }

    /** Writes settings and first data, and tells the command that runs the part. */
    Launch prepare();

    /** Asks once, quickly, whether the part serves. */
    boolean isReady();

    /** What a ready part still needs before others may use it, such as databases or topics; safe to repeat. */
    default void provision() {}

    /** How long a start may take on a busy machine. */
    default Duration timeout() {
        return Duration.ofMinutes(8);
    }
}
