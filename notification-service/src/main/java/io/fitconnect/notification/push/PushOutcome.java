package io.fitconnect.notification.push;

import java.time.Duration;

/** What a push service made of a message. */
sealed interface PushOutcome {

    /** It will show the message to the browser, now or when the browser is back. */
    record Taken() implements PushOutcome {}

    /** It knows the browser no more. */
    record Gone() implements PushOutcome {}

    /** It asks to come later, or cannot be reached. Others of its host are affected too. */
    record Later(String reason, Duration pause) implements PushOutcome {}

    /** It will never take this message. */
    record Refused(String reason) implements PushOutcome {}
}
