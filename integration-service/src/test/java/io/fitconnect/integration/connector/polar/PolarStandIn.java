package io.fitconnect.integration.connector.polar;

import io.fitconnect.integration.connector.BodySignature;
import io.fitconnect.integration.connector.RemoteAthlete;
import io.fitconnect.integration.connector.VendorApi;
import io.fitconnect.integration.connector.VendorStandIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks AccessLink: tokens without refreshing, registration before anything can be read, files, limits in each answer, one webhook. */
public final class PolarStandIn extends VendorStandIn {

    private static final String CLIENT = "polar-client";
    private static final String SECRET = "polar-secret-of-the-tests";
    private static final String WEBHOOK_SECRET = "polar-webhook-secret-of-the-tests";
    private static final int OFFSET_MINUTES = 180;

    private final Set<String> registered = ConcurrentHashMap.newKeySet();
    private volatile Map<String, Object> webhook = Map.of();
    private final AtomicInteger used = new AtomicInteger();

    public PolarStandIn() {
        super("polar");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "client-id",
                CLIENT,
                "client-secret",
                SECRET,
                "webhook-secret",
                WEBHOOK_SECRET,
                "address",
                address(),
                "consent-address",
                address(),
                "token-address",
                address());
    }

    /** As an operator makes it; Polar switches it off after a week of failures. */
    void makeWebhook(String callback, boolean active) {
        webhook = Map.of("id", "abdf33", "events", List.of("EXERCISE"), "url", callback, "active", active);
    }

    void removeWebhook() {
        webhook = Map.of();
    }

    boolean isWebhookActive() {
        return Boolean.TRUE.equals(webhook.get("active"));
    }

    @Override
    public Signed notice(RemoteAthlete athlete, String recording) {
        String body = ("{\"event\":\"EXERCISE\",\"user_id\":%s,\"entity_id\":\"%s\",\"timestamp\":\"%s\","
                        + "\"url\":\"%s/v3/exercises/%s\"}")
                .formatted(athlete.id(), recording, Instant.now(), address(), recording);
        String signature = new BodySignature(WEBHOOK_SECRET).sign(body.getBytes(StandardCharsets.UTF_8));
        return new Signed(body, Map.of("Polar-Webhook-Event", "EXERCISE", "Polar-Webhook-Signature", signature));
    }

    @Override
    protected void answer(Call call) throws IOException {
        boolean isClient = call.header("Authorization")
                .equals(VendorApi.basic(CLIENT, SECRET).get("Authorization"));
        if (call.path().equals("/v2/oauth2/token")) {
            token(call, isClient);
        } else if (call.path().startsWith("/v3/webhooks")) {
            webhooks(call, isClient);
        } else if (!isRefused(call)) {
            api(call);
        }
    }

    private void token(Call call, boolean isClient) throws IOException {
        Optional<RemoteAthlete> athlete = isClient ? redeem(call.form()) : Optional.empty();
        if (athlete.isEmpty()) {
            call.reply(isClient ? 400 : 401, "{\"error\":\"invalid_grant\"}");
            return;
        }
        athlete.get().renew(UUID.randomUUID().toString());
        call.json(
                200,
                Map.of(
                        "access_token",
                        athlete.get().access(),
                        "token_type",
                        "bearer",
                        "expires_in",
                        315_359_999,
                        "x_user_id",
                        Long.valueOf(athlete.get().id())));
    }

    private void webhooks(Call call, boolean isClient) throws IOException {
        if (!isClient) {
            call.reply(401, "{}");
        } else if (call.path().endsWith("/activate")) {
            makeWebhook(String.valueOf(webhook.get("url")), true);
            call.empty(200);
        } else {
            call.json(200, Map.of("data", webhook.isEmpty() ? List.of() : List.of(webhook)));
        }
    }

    private void api(Call call) throws IOException {
        RemoteAthlete athlete = findCaller(call).orElse(null);
        if (athlete == null) {
            call.reply(401, "{}");
        } else if (call.path().equals("/v3/users")) {
            call.reply(registered.add(athlete.id()) ? 200 : 409, "{}");
        } else if (call.path().equals("/v3/users/" + athlete.id())) {
            registered.remove(athlete.id());
            athlete.deauthorize();
            call.empty(204);
        } else if (!registered.contains(athlete.id())) {
            call.reply(403, "{}");
        } else {
            exercises(call, athlete);
        }
    }

    private static void exercises(Call call, RemoteAthlete athlete) throws IOException {
        String[] parts = call.path().split("/", -1);
        if (parts.length == 3) {
            call.json(
                    200,
                    athlete.list(start -> true).stream()
                            .map(id -> exercise(id, athlete.findStart(id).orElseThrow()))
                            .toList());
            return;
        }
        Optional<byte[]> file = parts[4].equals("fit") ? athlete.read(parts[3]) : Optional.empty();
        if (file.isPresent()) {
            call.file(file.get());
        } else {
            call.empty(404);
        }
    }

    private static Map<String, Object> exercise(String id, Instant start) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(OFFSET_MINUTES * 60);
        return Map.of(
                "id",
                id,
                "start_time",
                LocalDateTime.ofInstant(start, offset).toString(),
                "start_time_utc_offset",
                OFFSET_MINUTES,
                "duration",
                "PT2M",
                "sport",
                "RUNNING");
    }

    @Override
    protected void stateLimits(Call call) {
        call.state("RateLimit-Usage", used.incrementAndGet() + ", " + used.get());
        call.state("RateLimit-Limit", "100000, 100000");
        call.state("RateLimit-Reset", "893, 82432");
    }
}
