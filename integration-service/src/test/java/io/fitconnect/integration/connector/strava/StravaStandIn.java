package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.RemoteAthlete;
import io.fitconnect.integration.connector.VendorStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Speaks Strava's protocol: streams, limits in each answer, deauthorization, one subscription with its challenge, signed notices. */
public final class StravaStandIn extends VendorStandIn {

    private static final String CLIENT = "4711";
    private static final String SECRET = "strava-secret-of-the-tests";
    private static final String VERIFY_TOKEN = "strava-token-of-the-tests";
    private static final String LIMIT = "100000,100000";
    private static final String ERROR = "{\"message\":\"Authorization Error\"}";

    private final List<String> subscriptions = new CopyOnWriteArrayList<>();
    private final AtomicInteger used = new AtomicInteger();

    public StravaStandIn() {
        super("strava");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "client-id", CLIENT,
                "client-secret", SECRET,
                "verify-token", VERIFY_TOKEN,
                "address", address(),
                "page-size", "2");
    }

    @Override
    public String scope() {
        return "read,activity:read_all";
    }

    List<String> subscriptions() {
        return List.copyOf(subscriptions);
    }

    @Override
    public Signed notice(RemoteAthlete athlete, String recording) {
        return sign(event(athlete, "activity", recording, "create", "{}"), Instant.now());
    }

    Signed deleted(RemoteAthlete athlete, String recording) {
        return sign(event(athlete, "activity", recording, "delete", "{}"), Instant.now());
    }

    Signed deauthorized(RemoteAthlete athlete) {
        return sign(event(athlete, "athlete", athlete.id(), "update", "{\"authorized\":\"false\"}"), Instant.now());
    }

    @Override
    public List<Signed> forgeries(Signed notice) {
        List<Signed> forgeries = new ArrayList<>(super.forgeries(notice));
        forgeries.add(new Signed(notice.body(), Map.of("X-Strava-Signature", "t=1,v1=" + "0".repeat(64))));
        forgeries.add(sign(notice.body(), Instant.now().minusSeconds(400)));
        return forgeries;
    }

    private static Signed sign(String body, Instant time) {
        String seconds = Long.toString(time.getEpochSecond());
        String mac = new StravaSignature(SECRET).sign(seconds, body.getBytes(StandardCharsets.UTF_8));
        return new Signed(body, Map.of("X-Strava-Signature", "t=" + seconds + ",v1=" + mac));
    }

    private static String event(
            RemoteAthlete athlete, String objectType, String object, String aspect, String updates) {
        return ("{\"object_type\":\"%s\",\"object_id\":%s,\"aspect_type\":\"%s\",\"updates\":%s,\"owner_id\":%s,"
                        + "\"subscription_id\":7,\"event_time\":%d}")
                .formatted(
                        objectType,
                        object,
                        aspect,
                        updates,
                        athlete.id(),
                        Instant.now().getEpochSecond());
    }

    @Override
    protected void answer(Call call) throws IOException {
        if (call.path().equals("/api/v3/oauth/token")) {
            token(call);
        } else if (call.path().equals("/oauth/deauthorize")) {
            deauthorize(call);
        } else if (call.path().startsWith("/api/v3/push_subscriptions")) {
            subscription(call);
        } else if (!isRefused(call)) {
            api(call);
        }
    }

    private void token(Call call) throws IOException {
        Map<String, String> form = call.form();
        if (!CLIENT.equals(form.get("client_id")) || !SECRET.equals(form.get("client_secret"))) {
            call.reply(401, ERROR);
            return;
        }
        Optional<RemoteAthlete> found = redeem(form);
        if (found.isEmpty()) {
            call.reply(400, "{\"message\":\"Bad Request\",\"errors\":[{\"code\":\"invalid\"}]}");
            return;
        }
        RemoteAthlete athlete = found.get();
        athlete.renew(UUID.randomUUID().toString());
        call.json(
                200,
                Map.of(
                        "token_type", "Bearer",
                        "access_token", athlete.access(),
                        "refresh_token", athlete.refresh(),
                        "expires_at", Instant.now().plusSeconds(21_600).getEpochSecond(),
                        "athlete", Map.of("id", Long.valueOf(athlete.id()))));
    }

    private void deauthorize(Call call) throws IOException {
        Optional<RemoteAthlete> athlete = findCaller(call);
        athlete.ifPresent(RemoteAthlete::deauthorize);
        call.reply(athlete.isPresent() ? 200 : 401, athlete.isPresent() ? "{}" : ERROR);
    }

    private void subscription(Call call) throws IOException {
        if (call.method().equals("GET")) {
            call.json(
                    200,
                    subscriptions.stream()
                            .map(address -> Map.of("id", 7, "callback_url", address))
                            .toList());
            return;
        }
        if (call.method().equals("DELETE")) {
            subscriptions.clear();
            call.empty(204);
            return;
        }
        String callback = call.form().getOrDefault("callback_url", "");
        int status = send(HttpRequest.newBuilder(URI.create(callback
                + "?hub.mode=subscribe&hub.challenge=15f7&hub.verify_token="
                + call.form().get("verify_token"))));
        if (status != 200 || !subscriptions.isEmpty()) {
            call.reply(400, "{\"message\":\"Bad Request\"}");
            return;
        }
        subscriptions.add(callback);
        call.reply(201, "{\"id\":7}");
    }

    private void api(Call call) throws IOException {
        RemoteAthlete athlete = findCaller(call).orElse(null);
        if (athlete == null) {
            call.reply(401, ERROR);
        } else if (call.path().equals("/api/v3/athlete/activities")) {
            call.json(200, list(athlete, call.query()));
        } else {
            activity(call, athlete);
        }
    }

    private static void activity(Call call, RemoteAthlete athlete) throws IOException {
        String[] parts = call.path().split("/", -1);
        Optional<Instant> start = athlete.findStart(parts[4]);
        if (start.isEmpty()) {
            call.reply(404, "{\"message\":\"Record Not Found\"}");
        } else if (parts.length > 5) {
            call.json(200, streams());
        } else {
            athlete.noteRead();
            call.json(200, detail(parts[4], start.get()));
        }
    }

    private static List<Map<String, Object>> list(RemoteAthlete athlete, Map<String, String> query) {
        boolean isAfter = query.containsKey("after");
        long bound = Long.parseLong(query.getOrDefault("after", query.getOrDefault("before", "0")));
        int size = Integer.parseInt(query.getOrDefault("per_page", "30"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        List<String> found = new ArrayList<>(
                athlete.list(start -> isAfter ? start.getEpochSecond() > bound : start.getEpochSecond() < bound));
        if (isAfter) {
            Collections.reverse(found);
        }
        return found.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(id -> detail(id, athlete.findStart(id).orElseThrow()))
                .toList();
    }

    private static Map<String, Object> detail(String id, Instant start) {
        return Map.of(
                "id",
                Long.valueOf(id),
                "name",
                "Run",
                "sport_type",
                "Run",
                "start_date",
                start.toString(),
                "utc_offset",
                10_800,
                "elapsed_time",
                119,
                "moving_time",
                119,
                "distance",
                357.0);
    }

    private static Map<String, Object> streams() {
        List<Integer> times = Stream.iterate(0, time -> time + 1).limit(120).toList();
        return Map.of(
                "time", Map.of("data", times),
                "heartrate",
                        Map.of(
                                "data",
                                times.stream().map(time -> 120 + time % 7).toList()),
                "distance",
                        Map.of("data", times.stream().map(time -> time * 3.0).toList()));
    }

    @Override
    protected void stateLimits(Call call) {
        String usage = used.incrementAndGet() + "," + used.get();
        for (String kind : List.of("X-RateLimit", "X-ReadRateLimit")) {
            call.state(kind + "-Limit", LIMIT);
            call.state(kind + "-Usage", usage);
        }
    }
}
