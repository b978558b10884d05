package io.fitconnect.notification.push.apns;

import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.notification.breaker.ChannelBreakers;
import io.fitconnect.notification.provider.ProviderAnswer;
import io.fitconnect.notification.provider.ProviderAway;
import io.fitconnect.notification.provider.ProviderClient;
import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.DeviceKind;
import io.fitconnect.notification.push.PushAddress;
import io.fitconnect.notification.push.PushMessage;
import io.fitconnect.notification.push.PushOutcome;
import io.fitconnect.notification.push.PushProvider;
import io.fitconnect.platform.breaker.BreakerOpen;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends to Apple devices, over HTTP/2 with a token that all messages share. */
@Component
@ConditionalOnProperty("fitconnect.apns.private-key")
class ApnsProvider implements PushProvider {

    private static final String NAME = "apns";
    private static final String DEVICE = "/3/device/";
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;

    private final ProviderClient client;
    private final ApnsSettings settings;
    private final ApnsToken token;
    private final ChannelBreakers breakers;
    private final Clock clock;

    ApnsProvider(ProviderClient client, ApnsSettings settings, Breakers breakers, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.token = new ApnsToken(settings, clock);
        this.breakers = breakers.of(NAME, PushOutcome.Later.class::isInstance);
        this.clock = clock;
    }

    @Override
    public DeviceKind kind() {
        return DeviceKind.APNS;
    }

    @Override
    public PushOutcome send(Device device, PushMessage message) {
        try {
            return breakers.call(NAME, () -> outcomeOf(exchange(device, message), device));
        } catch (BreakerOpen open) {
            return new PushOutcome.Later("APNs failed too often", open.pause());
        } catch (ProviderAway away) {
            return PushOutcome.Later.of(String.valueOf(away.getMessage()), Optional.empty());
        }
    }

    /** Posts once more with another token when APNs calls the first one expired. */
    private ProviderAnswer exchange(Device device, PushMessage message) throws ProviderAway {
        String used = token.get();
        ProviderAnswer answer = post(device, message, used);
        if (answer.status() == FORBIDDEN && reasonOf(answer).equals("ExpiredProviderToken")) {
            token.expire(used);
            return post(device, message, token.get());
        }
        return answer;
    }

    private ProviderAnswer post(Device device, PushMessage message, String proof) throws ProviderAway {
        String address = ((PushAddress.Apns) device.address()).token();
        ApnsRequest request = ApnsRequest.of(message, settings.topic(), proof, clock.instant());
        return client.post(settings.address().resolve(DEVICE + address), request.headers(), request.body());
    }

    private static PushOutcome outcomeOf(ProviderAnswer answer, Device device) {
        String reason = reasonOf(answer);
        if (answer.isSuccess()) {
            return new PushOutcome.Taken();
        }
        if (answer.status() == GONE && hasReturned(answer, device)) {
            return new PushOutcome.Refused("the device registered again meanwhile");
        }
        if (answer.status() == GONE || (answer.status() == BAD_REQUEST && reason.equals("BadDeviceToken"))) {
            return new PushOutcome.Gone();
        }
        String said = "APNs answers " + answer.status() + " " + reason;
        boolean isOurs =
                answer.status() == FORBIDDEN; // a key or a team that Apple does not accept: an operator can mend it
        return isOurs || answer.isBusy()
                ? PushOutcome.Later.of(said, answer.retryAfter())
                : new PushOutcome.Refused(said);
    }

    /** APNs says since when the token is void; one that registered later is not meant. */
    private static boolean hasReturned(ProviderAnswer answer, Device device) {
        long voidSince = answer.body().path("timestamp").asLong(0);
        return voidSince > 0 && device.since().isAfter(Instant.ofEpochMilli(voidSince));
    }

    private static String reasonOf(ProviderAnswer answer) {
        String reason = answer.body().path("reason").asString("");
        return reason.matches("[A-Za-z]{1,60}") ? reason : "";
    }
}
