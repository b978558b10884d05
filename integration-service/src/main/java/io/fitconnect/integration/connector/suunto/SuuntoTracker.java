package io.fitconnect.integration.connector.suunto;

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
import io.fitconnect.integration.connector.VendorApi;
import io.fitconnect.integration.connector.VendorHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Suunto. It states its limits by 429 alone. */
@Component
@ConditionalOnProperty("fitconnect.connectors.suunto.client-id")
class SuuntoTracker implements Tracker {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int PARTS_OF_A_JWT = 3;

    private final SuuntoSettings settings;
    private final VendorApi api;
    private final SuuntoNotices notices;
    private final RateBudget budget;
    private final Clock clock;

    SuuntoTracker(SuuntoSettings settings, ConnectorSettings connectors, VendorHttp http, Clock clock) {
        this.settings = settings;
        this.budget = new RateBudget(connectors, clock);
        this.api = new VendorApi("Suunto", http, budget, (answer, now) -> List.of(), clock);
        this.notices = new SuuntoNotices(settings.notificationSecret());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "suunto";
    }

    @Override
    public String title() {
        return "Suunto";
    }

    /** Suunto does not let an athlete leave out a scope. */
    @Override
    public Set<String> requiredScopes() {
        return Set.of();
    }

    @Override
    public boolean keepsRecordings() {
        return false;
    }

    @Override
    public TrackerCoverage coverage() {
        return new TrackerCoverage(true, Proof.SIGNATURE, false, false, Reach.ALL, Format.FIT_FILE, false, false);
    }

    @Override
    public RateBudget budget() {
        return budget;
    }

    @Override
    public URI consentPage(ConsentRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", settings.clientId());
        parameters.put("redirect_uri", request.redirect().toString());
        parameters.put("state", request.state());
        return settings.consentAt("/oauth/authorize?" + VendorHttp.encode(parameters));
    }

    @Override
    public Grant redeem(String code, ConsentRequest request) throws TrackerFailure {
        JsonNode answer = tokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                request.redirect().toString()));
        Tokens tokens = api.tokensOf(answer, "");
        String athlete = answer.path("user").asString(userOf(tokens.access()));
        if (athlete.isEmpty()) {
            throw TrackerFailure.of(Kind.REFUSED, "Suunto does not say whose tokens it gives");
        }
        return new Grant(athlete, tokens, Set.of());
    }

    /** The claim {@code user}; the token came from Suunto itself a moment ago, so that its signature says no more. */
    private static String userOf(String token) {
        String[] parts = DOT.split(token, -1);
        if (parts.length != PARTS_OF_A_JWT) {
            return "";
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            return JsonMapper.shared().readTree(claims).path("user").asString("");
        } catch (IllegalArgumentException | JacksonException malformed) {
            return "";
        }
    }

    @Override
    public Tokens refresh(Tokens tokens) throws TrackerFailure {
        JsonNode answer = tokens(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
        return api.tokensOf(answer, tokens.refresh());
    }

    private JsonNode tokens(Map<String, String> form) throws TrackerFailure {
        return api.tokens(
                settings.consentAt("/oauth/token"),
                VendorApi.basic(settings.clientId(), settings.clientSecret()),
                form);
    }

    @Override
    public void revoke(Grant grant) throws TrackerFailure {
        Tokens tokens = grant.tokens();
        Tokens fresh = tokens.expiresAt().isAfter(clock.instant()) ? tokens : refresh(tokens);
        String client = VendorHttp.encode(Map.of("client_id", settings.clientId()));
        api.getFile(settings.consentAt("/oauth/deauthorize?" + client), VendorApi.bearer(fresh.access()));
    }

    /** Up to the moment of the first page, so that what is recorded meanwhile moves nothing; a position is that moment and an offset. */
    @Override
    public HistoryPage listHistory(String accessToken, String position) throws TrackerFailure {
        String[] parts = SLASH.split(position.equals(FIRST_PAGE) ? clock.millis() + "/0" : position, -1);
        int offset = Integer.parseInt(parts[1]);
        Listing page = list(accessToken, "since=0&until=" + parts[0], offset);
        return new HistoryPage(
                page.items(),
                page.last() ? Optional.empty() : Optional.of(parts[0] + "/" + (offset + settings.pageSize())));
    }

    @Override
    public Listing listAfter(String accessToken, Instant after, int page) throws TrackerFailure {
        return list(accessToken, "since=" + after.toEpochMilli(), (page - 1) * settings.pageSize());
    }

    private Listing list(String accessToken, String bounds, int offset) throws TrackerFailure {
        JsonNode workouts = api.get(
                        settings.at("/v3/workouts?" + bounds + "&limit=" + settings.pageSize() + "&offset=" + offset
                                + "&filter-by-modification-time=false"),
                        headers(accessToken))
                .orElseGet(MissingNode::getInstance)
                .path("payload");
        List<Item> items = new ArrayList<>();
        for (JsonNode workout : workouts) {
            if (!workout.path("startTime").isIntegralNumber()) {
                throw TrackerFailure.of(Kind.REFUSED, "Suunto lists a workout without a start");
            }
            items.add(new Item(
                    workout.path("workoutKey").asString(""),
                    Instant.ofEpochMilli(workout.path("startTime").longValue())));
        }
        return new Listing(items, items.size() < settings.pageSize());
    }

    @Override
    public Optional<FetchedRecording> fetch(String accessToken, String externalId) throws TrackerFailure {
        if (!KEY.matcher(externalId).matches()) {
            return Optional.empty();
        }
        return api.getFile(settings.at("/v3/workouts/" + externalId + "/fit"), headers(accessToken))
                .map(file -> new FetchedRecording(file, "suunto-" + externalId + ".fit"));
    }

    @Override
    public Optional<Delivery> receive(SignedBody body, Instant now) {
        return notices.read(body);
    }

    private Map<String, String> headers(String accessToken) {
        Map<String, String> headers = new LinkedHashMap<>(VendorApi.bearer(accessToken));
        headers.put("Ocp-Apim-Subscription-Key", settings.subscriptionKey());
        return headers;
    }
}
