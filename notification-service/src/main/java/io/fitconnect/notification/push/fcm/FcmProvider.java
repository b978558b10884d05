package io.fitconnect.notification.push.fcm;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends to apps by Firebase Cloud Messaging. */
@Component
@ConditionalOnProperty("fitconnect.fcm.private-key")
class FcmProvider implements PushProvider {

    private static final String NAME = "fcm";
    private static final String KEPT = "86400s"; // as long as a browser's push service keeps it
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** The app is gone from the device, or belongs to another sender. */
    private static final Set<String> NO_LONGER_OURS = Set.of("UNREGISTERED", "SENDER_ID_MISMATCH");

    private final ProviderClient client;
    private final FcmSettings settings;
    private final AccessTokens tokens;
    private final ChannelBreakers breakers;

    FcmProvider(ProviderClient client, FcmSettings settings, Breakers breakers, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.tokens = new AccessTokens(client, settings, clock);
        this.breakers = breakers.of(NAME, PushOutcome.Later.class::isInstance);
    }

    @Override
    public DeviceKind kind() {
        return DeviceKind.FCM;
    }

    @Override
    public PushOutcome send(Device device, PushMessage message) {
        try {
            return breakers.call(NAME, () -> outcomeOf(exchange(bodyOf(device, message))));
        } catch (BreakerOpen open) {
            return new PushOutcome.Later("FCM failed too often", open.pause());
        } catch (ProviderAway away) {
            return PushOutcome.Later.of(String.valueOf(away.getMessage()), Optional.empty());
        }
    }

    /** Posts once more with another access token when FCM does not accept the first one. */
    private ProviderAnswer exchange(String body) throws ProviderAway {
        String used = tokens.get();
        ProviderAnswer answer = post(body, used);
        if (answer.status() == UNAUTHORIZED) {
            tokens.expire(used);
            return post(body, tokens.get());
        }
        return answer;
    }

    private ProviderAnswer post(String body, String token) throws ProviderAway {
        return client.post(
                settings.address().resolve("/v1/projects/" + settings.project() + "/messages:send"),
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                body);
    }

    /** The tag has a message that is sent again shown once. */
    private static String bodyOf(Device device, PushMessage message) {
        Map<String, Object> body = Map.of(
                "message",
                Map.of(
                        "token", ((PushAddress.Fcm) device.address()).token(),
                        "notification", Map.of("title", message.title(), "body", message.text()),
                        "data",
                                Map.of(
                                        "id", message.id().toString(),
                                        "kind", message.kind(),
                                        "reference", message.reference()),
                        "android", Map.of("ttl", KEPT, "notification", Map.of("tag", message.topic()))));
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static PushOutcome outcomeOf(ProviderAnswer answer) {
        if (answer.isSuccess()) {
            return new PushOutcome.Taken();
        }
        String code = codeOf(answer);
        if (NO_LONGER_OURS.contains(code)) {
            return new PushOutcome.Gone();
        }
        String said = "FCM answers " + answer.status() + " " + code;
        boolean isOurs = answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN; // an operator can mend it
        return isOurs || answer.isBusy()
                ? PushOutcome.Later.of(said, answer.retryAfter())
                : new PushOutcome.Refused(said);
    }

    /** FCM's own code, or that of Google's APIs in general. */
    private static String codeOf(ProviderAnswer answer) {
        String code = answer.body()
                .at("/error/details")
                .valueStream()
                .map(detail -> detail.path("errorCode").asString(""))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> answer.body().at("/error/status").asString(""));
        return code.matches("[A-Z_]{1,60}") ? code : "";
    }
}
