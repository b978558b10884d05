package io.fitconnect.notification.push;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What a push service made of a message. */
public sealed interface PushOutcome {

    /** It will show the message on the device, now or when the device is back. */
    record Taken() implements PushOutcome {}

    /** It knows the device no more. */
    record Gone() implements PushOutcome {}

    /** It asks to come later, or cannot be reached. Others of its devices are affected too. */
    record Later(String reason, Duration pause) implements PushOutcome {

        private static final Duration BACK_OFF = Duration.ofSeconds(10);

        /**
         * Says when to come again.
         *
         * @param asked by the push service; without it between half of the pause and all of it, so that what failed together does not
         *              come back together
         */
        public static Later of(String reason, Optional<Duration> asked) {
            return new Later(reason, asked.orElseGet(Later::backOff));
        }

        private static Duration backOff() {
            return BACK_OFF.dividedBy(2).plusMillis(ThreadLocalRandom.current().nextLong(BACK_OFF.toMillis() / 2));
        }
    }

    /** It will never take this message. */
    record Refused(String reason) implements PushOutcome {}
}
