package io.fitconnect.notification.push;

import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.notification.breaker.ChannelBreakers;
import io.fitconnect.notification.push.PushAddress.Browser;
import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.outgoing.OutgoingAnswer;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.outgoing.OutgoingFailed;
import io.fitconnect.platform.outgoing.OutgoingFailed.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Speaks with the push services of browsers (RFC 8030). */
@Component
class PushServices implements PushProvider {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final OutgoingClient client;
    private final SenderIdentity sender;
    private final ChannelBreakers breakers;
    private final MessageEncryption encryption = new MessageEncryption();

    PushServices(OutgoingClient client, SenderIdentity sender, Breakers breakers) {
        this.client = client;
        this.sender = sender;
        this.breakers = breakers.of("web-push", PushOutcome.Later.class::isInstance);
    }

    @Override
    public DeviceKind kind() {
        return DeviceKind.WEB;
    }

    /** Sends unless the breaker of the browser's push service is open. */
    @Override
    public PushOutcome send(Device device, PushMessage message) {
        Browser browser = (Browser) device.address();
        try {
            return breakers.call(hostOf(browser.endpoint()), () -> exchange(browser, message));
        } catch (BreakerOpen open) {
            return new PushOutcome.Later("the push service failed too often", open.pause());
        }
    }

    private PushOutcome exchange(Browser browser, PushMessage message) {
        Map<String, String> headers = Map.of(
                "Authorization",
                sender.authorization(browser.endpoint()),
                "Content-Encoding",
                "aes128gcm",
                "TTL",
                Long.toString(KEPT.toSeconds()),
                "Topic",
                message.topic());
        try {
            byte[] encrypted = encryption.encrypt(message.toJson(), browser.keys());
            return outcomeOf(client.post("web-push", browser.endpoint(), headers, encrypted));
        } catch (OutgoingFailed failed) {
            boolean isForGood = failed.reason() == Reason.REFUSED;
            return isForGood
                    ? new PushOutcome.Gone() // an address that may not be called, whatever is sent
                    : PushOutcome.Later.of("the push service cannot be reached", Optional.empty());
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
                ? PushOutcome.Later.of(reason, answer.retryAfter())
                : new PushOutcome.Refused(reason);
    }

    private static String hostOf(URI endpoint) {
        return String.valueOf(endpoint.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
