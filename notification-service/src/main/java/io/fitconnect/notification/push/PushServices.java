package io.fitconnect.notification.push;

import io.fitconnect.notification.breaker.BreakerOpen;
import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.notification.breaker.ChannelBreakers;
import io.fitconnect.platform.outgoing.OutgoingAnswer;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.outgoing.OutgoingFailed;
import io.fitconnect.platform.outgoing.OutgoingFailed.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Speaks with the push services of browsers (RFC 8030). */
@Component
class PushServices {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final Duration BACK_OFF = Duration.ofSeconds(10);

    private final OutgoingClient client;
    private final SenderIdentity sender;
    private final ChannelBreakers breakers;
    private final MessageEncryption encryption = new MessageEncryption();

    PushServices(OutgoingClient client, SenderIdentity sender, Breakers breakers) {
        this.client = client;
        this.sender = sender;
        this.breakers = breakers.of("web-push", PushOutcome.Later.class::isInstance);
    }

    /**
     * Sends a message to a browser, unless the breaker of its push service is open.
     *
     * @param topic 32 characters of base64url at most; a message replaces one of the same topic that waits for the browser
     */
    PushOutcome send(Device device, String topic, byte[] message) {
        try {
            return breakers.call(hostOf(device.endpoint()), () -> exchange(device, topic, message));
        } catch (BreakerOpen open) {
            return new PushOutcome.Later("the push service failed too often", open.pause());
        }
    }

    private PushOutcome exchange(Device device, String topic, byte[] message) {
        Map<String, String> headers = Map.of(
                "Authorization",
                sender.authorization(device.endpoint()),
                "Content-Encoding",
                "aes128gcm",
                "TTL",
                Long.toString(KEPT.toSeconds()),
                "Topic",
                topic);
        try {
            byte[] encrypted = encryption.encrypt(message, device.keys());
            return outcomeOf(client.post("web-push", device.endpoint(), headers, encrypted));
        } catch (OutgoingFailed failed) {
            boolean isForGood = failed.reason() == Reason.REFUSED;
            return isForGood
                    ? new PushOutcome.Gone() // an address that may not be called, whatever is sent
                    : new PushOutcome.Later("the push service cannot be reached", backOff());
        }
    }

    private static PushOutcome outcomeOf(OutgoingAnswer answer) {
        if (answer.isSuccess()) {
            return new PushOutcome.Taken();
        }
        if (answer.status() == NOT_FOUND || answer.status() == GONE) {
            return new PushOutcome.Gone();
        }
        String reason = "the push service answers " + answer.status();
        return answer.status() == TOO_MANY || answer.status() >= SERVER_ERROR
                ? new PushOutcome.Later(reason, answer.retryAfter().orElseGet(PushServices::backOff))
                : new PushOutcome.Refused(reason);
    }

    /** Between half of the pause and all of it, so that what failed together does not come back together. */
    private static Duration backOff() {
        return BACK_OFF.dividedBy(2).plusMillis(ThreadLocalRandom.current().nextLong(BACK_OFF.toMillis() / 2));
    }

    private static String hostOf(URI endpoint) {
        return String.valueOf(endpoint.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
