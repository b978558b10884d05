package io.fitconnect.notification.sms;

import java.time.Duration;
import java.util.Optional;

/** What a provider made of a message. */
public sealed interface SmsOutcome {

    /** It will reach the phone. */
    record Taken() implements SmsOutcome {}

    /** There is no such phone. */
    record NoSuchNumber() implements SmsOutcome {}

    /**
     * It asks to come later, or cannot be reached.
     *
     * @param pause that it asks for
     */
    record Later(String reason, Optional<Duration> pause) implements SmsOutcome {}

    /** It will never take this message. */
    record Refused(String reason) implements SmsOutcome {}
}
