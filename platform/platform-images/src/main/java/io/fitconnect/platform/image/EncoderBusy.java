package io.fitconnect.platform.image;

import java.time.Duration;

/** Too many pictures wait to be decoded; the same file may be sent again later. */
public final class EncoderBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncoderBusy(Duration waited) {
        super("A picture waited " + waited + " for its turn");
    }
}
