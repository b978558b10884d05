package io.fitconnect.integration.connector.suunto;

import io.fitconnect.integration.connector.BodySignature;
import io.fitconnect.integration.connector.RemoteAthlete;
import io.fitconnect.integration.connector.VendorApi;
import io.fitconnect.integration.connector.VendorStandIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Speaks Suunto's Cloud API: tokens that name their athlete, a subscription key, lists by offset, limits by 429 alone. */
public final class SuuntoStandIn extends VendorStandIn {

    private static final String CLIENT = "suunto-client";
    private static final String SECRET = "suunto-secret-of-the-tests";
    private static final String KEY = "suunto-key-of-the-tests";
    private static final String NOTIFICATION_SECRET = "suunto-notification-secret-of-the-tests";

    public SuuntoStandIn() {
        super("suunto");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "client-id", CLIENT,
                "client-secret", SECRET,
                "subscription-key", KEY,
                "notification-secret", NOTIFICATION_SECRET,
                "address", address(),
                "consent-address", address(),
                "page-size", "2");
    }

    @Override
    public Signed notice(RemoteAthlete athlete, String recording) {
        String body =
                "{\"type\":\"WORKOUT_CREATED\",\"username\":\"%s\",\"workout\":{\"workoutKey\":\"%s\",\"activityId\":1}}"
                        .formatted(athlete.id(), recording);
        String signature = new BodySignature(NOTIFICATION_SECRET).sign(body.getBytes(StandardCharsets.UTF_8));
        return new Signed(body, Map.of("X-HMAC-SHA256-Signature", signature));
    }

    @Override
    protected void answer(Call call) throws IOException {
        if (call.path().equals("/oauth/token")) {
            token(call);
        } else if (call.path().equals("/oauth/deauthorize")) {
            Optional<RemoteAthlete> athlete = findCaller(call);
            athlete.ifPresent(RemoteAthlete::deauthorize);
            call.reply(athlete.isPresent() ? 200 : 401, "{}");
        } else if (!isRefused(call)) {
            api(call);
        }
    }

    private void token(Call call) throws IOException {
        boolean isClient = call.header("Authorization")
                .equals(VendorApi.basic(CLIENT, SECRET).get("Authorization"));
        Optional<RemoteAthlete> athlete = isClient ? redeem(call.form()) : Optional.empty();
        if (athlete.isEmpty()) {
            call.reply(isClient ? 400 : 401, "{\"error\":\"invalid_grant\"}");
            return;
        }
        athlete.get().renew(tokenOf(athlete.get()));
        call.json(
                200,
                Map.of(
                        "access_token",
                        athlete.get().access(),
                        "refresh_token",
                        athlete.get().refresh(),
                        "token_type",
                        "bearer",
                        "expires_in",
                        86_399,
                        "scope",
                        "workout"));
    }

    private static String tokenOf(RemoteAthlete athlete) {
        String claims = "{\"user\":\"%s\",\"jti\":\"%s\"}".formatted(athlete.id(), UUID.randomUUID());
        return "e30."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2lnbmF0dXJl";
    }

    private void api(Call call) throws IOException {
        RemoteAthlete athlete = findCaller(call).orElse(null);
        String[] parts = call.path().split("/", -1);
        if (athlete == null || !call.header("Ocp-Apim-Subscription-Key").equals(KEY)) {
            call.reply(401, "{\"statusCode\":401}");
        } else if (parts.length == 3) {
            call.json(200, Map.of("payload", list(athlete, call.query())));
        } else {
            Optional<byte[]> file = athlete.read(parts[3]);
            if (file.isPresent()) {
                call.file(file.get());
            } else {
                call.reply(404, "{}");
            }
        }
    }

    private static List<Map<String, Object>> list(RemoteAthlete athlete, Map<String, String> query) {
        long since = Long.parseLong(query.getOrDefault("since", "0"));
        long until = Long.parseLong(query.getOrDefault("until", Long.toString(Long.MAX_VALUE)));
        return athlete.list(start -> start.toEpochMilli() > since && start.toEpochMilli() < until).stream()
                .skip(Long.parseLong(query.getOrDefault("offset", "0")))
                .limit(Long.parseLong(query.getOrDefault("limit", "50")))
                .map(id -> Map.<String, Object>of(
                        "workoutKey",
                        id,
                        "activityId",
                        1,
                        "startTime",
                        athlete.findStart(id).orElseThrow().toEpochMilli(),
                        "totalTime",
                        120))
                .toList();
    }
}
