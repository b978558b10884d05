package io.fitconnect.integration.connector.wahoo;

import io.fitconnect.integration.connector.RemoteAthlete;
import io.fitconnect.integration.connector.VendorStandIn;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Speaks Wahoo's Cloud API: refresh tokens that work once, lists by page alone, files without a token. */
public final class WahooStandIn extends VendorStandIn {

    private static final String CLIENT = "wahoo-client";
    private static final String SECRET = "wahoo-secret-of-the-tests";
    private static final String WEBHOOK_TOKEN = "wahoo-token-of-the-tests";

    public WahooStandIn() {
        super("wahoo");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "client-id",
                CLIENT,
                "client-secret",
                SECRET,
                "webhook-token",
                WEBHOOK_TOKEN,
                "address",
                address(),
                "files-address",
                address(),
                "page-size",
                "2");
    }

    @Override
    public Signed notice(RemoteAthlete athlete, String recording) {
        return new Signed(
                ("{\"event_type\":\"workout_summary\",\"webhook_token\":\"%s\",\"user\":{\"id\":%s},"
                                + "\"workout_summary\":{\"id\":8297,\"distance_accum\":\"357.0\",\"workout\":{\"id\":%s}}}")
                        .formatted(WEBHOOK_TOKEN, athlete.id(), recording),
                Map.of());
    }

    /** The token within the body is the whole proof. */
    @Override
    public List<Signed> forgeries(Signed notice) {
        return List.of(
                new Signed(notice.body().replace(WEBHOOK_TOKEN, "another"), Map.of()),
                new Signed(notice.body().replace("\"webhook_token\":\"" + WEBHOOK_TOKEN + "\",", ""), Map.of()));
    }

    @Override
    protected void answer(Call call) throws IOException {
        if (call.path().equals("/oauth/token")) {
            token(call);
        } else if (call.path().startsWith("/files/")) {
            file(call);
        } else if (!isRefused(call)) {
            api(call);
        }
    }

    private void token(Call call) throws IOException {
        Map<String, String> form = call.form();
        boolean isClient = CLIENT.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
        boolean isProven = !"authorization_code".equals(form.get("grant_type")) || form.containsKey("code_verifier");
        Optional<RemoteAthlete> athlete = isClient && isProven ? redeem(form) : Optional.empty();
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
                        "refresh_token",
                        athlete.get().refresh(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        7_199,
                        "scope",
                        "user_read workouts_read offline_data"));
    }

    private void file(Call call) throws IOException {
        String[] parts = call.path().split("/", -1);
        Optional<byte[]> file = findAthlete(parts[2]).flatMap(athlete -> athlete.read(parts[3]));
        if (file.isPresent()) {
            call.file(file.get());
        } else {
            call.empty(404);
        }
    }

    private void api(Call call) throws IOException {
        RemoteAthlete athlete = findCaller(call).orElse(null);
        String[] parts = call.path().split("/", -1);
        if (athlete == null) {
            call.reply(401, "{\"error\":\"The access token is invalid\"}");
        } else if (call.path().equals("/v1/user")) {
            call.json(200, Map.of("id", Long.valueOf(athlete.id())));
        } else if (call.path().equals("/v1/permissions")) {
            athlete.deauthorize();
            call.reply(200, "{\"success\":\"Application has been revoked\"}");
        } else if (parts.length == 3) {
            call.json(200, list(athlete, call.query()));
        } else if (athlete.findStart(parts[3]).isEmpty()) {
            call.reply(404, "{\"error\":\"Not found\"}");
        } else {
            call.json(200, workout(athlete, parts[3]));
        }
    }

    /** The latest first. */
    private Map<String, Object> list(RemoteAthlete athlete, Map<String, String> query) {
        int size = Integer.parseInt(query.getOrDefault("per_page", "30"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        List<Map<String, Object>> workouts = athlete.list(start -> true).stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(id -> workout(athlete, id))
                .toList();
        return Map.of("workouts", workouts, "page", page, "per_page", size, "order", "descending", "sort", "starts");
    }

    private Map<String, Object> workout(RemoteAthlete athlete, String id) {
        Map<String, Object> workout = new LinkedHashMap<>();
        Instant start = athlete.findStart(id).orElseThrow();
        workout.put("id", Long.valueOf(id));
        workout.put("starts", start.toString());
        workout.put("minutes", 2);
        workout.put(
                "workout_summary",
                Map.of(
                        "id",
                        8_297,
                        "distance_accum",
                        "357.0",
                        "file",
                        Map.of("url", address() + "/files/" + athlete.id() + "/" + id)));
        return workout;
    }

    @Override
    protected void stateLimits(Call call) {
        call.state("X-RateLimit-Limit", "500000, 100000, 20000");
        call.state("X-RateLimit-Remaining", "499999, 99999, 19999");
        call.state("X-RateLimit-Reset", "0");
    }
}
