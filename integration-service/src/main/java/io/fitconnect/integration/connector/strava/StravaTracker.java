package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.ConnectorSettings;
import io.fitconnect.integration.connector.FetchedRecording;
import io.fitconnect.integration.connector.Grant;
import io.fitconnect.integration.connector.RateBudget;
import io.fitconnect.integration.connector.Tokens;
import io.fitconnect.integration.connector.Tracker;
import io.fitconnect.integration.connector.TrackerCoverage;
import io.fitconnect.integration.connector.TrackerCoverage.Format;
import io.fitconnect.integration.connector.TrackerCoverage.Proof;
import io.fitconnect.integration.connector.TrackerCoverage.Reach;
import io.fitconnect.integration.connector.TrackerFailure;
import io.fitconnect.integration.connector.TrackerFailure.Kind;
import io.fitconnect.integration.connector.VendorHttp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Strava. It has no PKCE for confidential clients: state and secret guard the code. */
@Component
@ConditionalOnProperty("fitconnect.connectors.strava.client-id")
class StravaTracker implements Tracker {

    private static final String SCOPE = "activity:read_all";
    private static final Pattern ID = Pattern.compile("\\d{1,19}");

    private final StravaSettings settings;
    private final StravaApi api;
    private final StravaSignature signature;
    private final RateBudget budget;
    private final Clock clock;

    StravaTracker(StravaSettings settings, ConnectorSettings connectors, VendorHttp http, Clock clock) {
        this.settings = settings;
        this.budget = new RateBudget(connectors, clock);
        this.api = new StravaApi(settings, http, budget, clock);
        this.signature = new StravaSignature(settings.clientSecret());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "strava";
    }

    @Override
    public String title() {
        return "Strava";
    }

    @Override
    public Set<String> requiredScopes() {
        return Set.of(SCOPE);
    }

    @Override
    public boolean keepsRecordings() {
        return false;
    }

    @Override
    public TrackerCoverage coverage() {
        return new TrackerCoverage(
                true, Proof.SIGNATURE_WITH_TIME, true, true, Reach.ALL, Format.JSON_STREAMS, true, true);
    }

    @Override
    public RateBudget budget() {
        return budget;
    }

    @Override
    public URI consentPage(ConsentRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", settings.clientId());
        parameters.put("response_type", "code");
        parameters.put("redirect_uri", request.redirect().toString());
        parameters.put("approval_prompt", "auto");
        parameters.put("scope", SCOPE);
        parameters.put("state", request.state());
        return settings.at("/oauth/authorize?" + VendorHttp.encode(parameters));
    }

    @Override
    public Grant redeem(String code, ConsentRequest request) throws TrackerFailure {
        JsonNode answer = api.tokens(withSecret(Map.of("grant_type", "authorization_code", "code", code)));
        JsonNode athlete = answer.path("athlete").path("id");
        if (!athlete.isIntegralNumber()) {
            throw TrackerFailure.of(Kind.REFUSED, "Strava does not say whose tokens it gives");
        }
        return new Grant(athlete.asString(), tokensOf(answer), Set.of());
    }

    @Override
    public Tokens refresh(Tokens tokens) throws TrackerFailure {
        return tokensOf(
                api.tokens(withSecret(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()))));
    }

    /** Deauthorizing needs a token that is accepted. */
    @Override
    public void revoke(Grant grant) throws TrackerFailure {
        Tokens tokens = grant.tokens();
        Tokens fresh = tokens.expiresAt().isAfter(clock.instant()) ? tokens : refresh(tokens);
        api.deauthorize(fresh.access());
    }

    /** By time, which no new activity moves: those that began in the same second as the last one may stand on the next page. */
    @Override
    public HistoryPage listHistory(String accessToken, String position) throws TrackerFailure {
        long before = position.equals(FIRST_PAGE) ? clock.instant().getEpochSecond() : Long.parseLong(position);
        Listing page = list(accessToken, "before=" + before + "&page=1");
        return new HistoryPage(page.items(), page.last() ? Optional.empty() : Optional.of(following(before, page)));
    }

    private static String following(long before, Listing page) {
        long earliest = page.items().stream()
                .mapToLong(item -> item.start().getEpochSecond())
                .min()
                .orElse(before);
        return Long.toString(Math.min(earliest + 1, before - 1));
    }

    @Override
    public Listing listAfter(String accessToken, Instant after, int page) throws TrackerFailure {
        return list(accessToken, "after=" + after.getEpochSecond() + "&page=" + page);
    }

    private Listing list(String accessToken, String parameters) throws TrackerFailure {
        JsonNode found = api.get("/athlete/activities?" + parameters + "&per_page=" + settings.pageSize(), accessToken)
                .orElseGet(MissingNode::getInstance);
        List<Item> items = new ArrayList<>();
        for (JsonNode activity : found) {
            items.add(new Item(activity.path("id").asString(), startOf(activity)));
        }
        return new Listing(items, items.size() < settings.pageSize());
    }

    private static Instant startOf(JsonNode activity) throws TrackerFailure {
        try {
            return Instant.parse(activity.path("start_date").asString(""));
        } catch (DateTimeException malformed) {
            throw TrackerFailure.of(Kind.REFUSED, "Strava lists an activity without a start");
        }
    }

    @Override
    public Optional<FetchedRecording> fetch(String accessToken, String externalId) throws TrackerFailure {
        if (!ID.matcher(externalId).matches()) {
            return Optional.empty();
        }
        String path = "/activities/" + externalId;
        Optional<JsonNode> activity = api.get(path, accessToken);
        if (activity.isEmpty()) {
            return Optional.empty();
        }
        startOf(activity.get());
        JsonNode streams = api.get(path + "/streams?keys=" + StravaRecordings.keys() + "&key_by_type=true", accessToken)
                .orElseGet(MissingNode::getInstance); // typed in by hand
        return Optional.of(StravaRecordings.toFile(activity.get(), streams));
    }

    @Override
    public Optional<String> answerChallenge(Map<String, String> parameters) {
        byte[] token = parameters.getOrDefault("hub.verify_token", "").getBytes(StandardCharsets.UTF_8);
        boolean isOurs = "subscribe".equals(parameters.get("hub.mode"))
                && MessageDigest.isEqual(token, settings.verifyToken().getBytes(StandardCharsets.UTF_8));
        return isOurs
                ? Optional.of(JsonMapper.shared()
                        .writeValueAsString(Map.of("hub.challenge", parameters.getOrDefault("hub.challenge", ""))))
                : Optional.empty();
    }

    @Override
    public Optional<Delivery> receive(SignedBody body, Instant now) {
        return signature
                .check(body.headers().get(StravaSignature.HEADER), body.content(), now)
                .map(signed -> new Delivery(signed, StravaNotices.read(body.content())));
    }

    @Override
    public void subscribe(URI callback) throws TrackerFailure {
        Map<String, String> client = withSecret(Map.of());
        for (JsonNode subscription : api.subscriptions(client)) {
            if (subscription.path("callback_url").asString("").equals(callback.toString())) {
                return;
            }
            api.unsubscribe(subscription.path("id").asLong(), client); // an application has one
        }
        api.subscribe(withSecret(Map.of("callback_url", callback.toString(), "verify_token", settings.verifyToken())));
    }

    private Map<String, String> withSecret(Map<String, String> form) {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.put("client_id", settings.clientId());
        all.put("client_secret", settings.clientSecret());
        return all;
    }

    private static Tokens tokensOf(JsonNode answer) throws TrackerFailure {
        String access = answer.path("access_token").asString("");
        String refresh = answer.path("refresh_token").asString("");
        if (access.isEmpty() || refresh.isEmpty() || !answer.path("expires_at").isIntegralNumber()) {
            throw TrackerFailure.of(Kind.REFUSED, "Strava gives no tokens");
        }
        return new Tokens(
                access, refresh, Instant.ofEpochSecond(answer.path("expires_at").longValue()));
    }
}
