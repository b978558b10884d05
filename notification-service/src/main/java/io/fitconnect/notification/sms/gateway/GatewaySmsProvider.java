package io.fitconnect.notification.sms.gateway;

import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.notification.breaker.ChannelBreakers;
import io.fitconnect.notification.provider.ProviderAnswer;
import io.fitconnect.notification.provider.ProviderAway;
import io.fitconnect.notification.provider.ProviderClient;
import io.fitconnect.notification.sms.SmsOutcome;
import io.fitconnect.notification.sms.SmsProvider;
import io.fitconnect.notification.sms.TextMessage;
import io.fitconnect.platform.breaker.BreakerOpen;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages to the provider, each with an idempotency key, so that a message which is handed over again is sent once. */
@Component
@ConditionalOnProperty("fitconnect.sms.key")
class GatewaySmsProvider implements SmsProvider {

    private static final String NAME = "sms";
    private static final String NO_SUCH_NUMBER = "invalid-number";
    private static final long KEPT_SECONDS = 86_400;

    /** Settings that an operator can mend, and an earlier try of the same message that is still under way. */
    private static final Set<Integer> LATER = Set.of(401, 402, 403, 409);

    private final ProviderClient client;
    private final GatewaySettings settings;
    private final ChannelBreakers breakers;

    GatewaySmsProvider(ProviderClient client, GatewaySettings settings, Breakers breakers) {
        this.client = client;
        this.settings = settings;
        this.breakers = breakers.of(NAME, SmsOutcome.Later.class::isInstance);
    }

    @Override
    public SmsOutcome send(TextMessage message) {
        try {
            return breakers.call(NAME, () -> outcomeOf(post(message)));
        } catch (BreakerOpen open) {
            return new SmsOutcome.Later("the provider failed too often", Optional.of(open.pause()));
        } catch (ProviderAway away) {
            return new SmsOutcome.Later(String.valueOf(away.getMessage()), Optional.empty());
        }
    }

    private ProviderAnswer post(TextMessage message) throws ProviderAway {
        Map<String, Object> body = Map.of(
                "to", message.number(),
                "from", settings.sender(),
                "text", message.text(),
                "validitySeconds", KEPT_SECONDS);
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + settings.key(),
                "Idempotency-Key",
                message.id().toString(),
                "Content-Type",
                "application/json");
        return client.post(settings.address(), headers, JsonMapper.shared().writeValueAsString(body));
    }

    private static SmsOutcome outcomeOf(ProviderAnswer answer) {
        if (answer.isSuccess()) {
            return new SmsOutcome.Taken();
        }
        if (answer.body().path("code").asString("").equals(NO_SUCH_NUMBER)) {
            return new SmsOutcome.NoSuchNumber();
        }
        String said = "the provider answers " + answer.status();
        return answer.isBusy() || LATER.contains(answer.status())
                ? new SmsOutcome.Later(said, answer.retryAfter())
                : new SmsOutcome.Refused(said);
    }
}
