package io.fitconnect.notification.live;

import java.util.List;

/**
 * What a client missed while it was away.
 *
 * @param signals   to be sent first, in order
 * @param isTooMuch whether more was missed than is known or than a client should follow one by one
 * @param upTo      the place up to which this holds
 */
public record Missed(List<Signal> signals, boolean isTooMuch, Position upTo) {

    public boolean isNothing() {
        return signals.isEmpty() && !isTooMuch;
    }

    static Missed nothing(Position upTo) {
        return new Missed(List.of(), false, upTo);
    }

    static Missed tooMuch(Position upTo) {
        return new Missed(List.of(), true, upTo);
    }
}
