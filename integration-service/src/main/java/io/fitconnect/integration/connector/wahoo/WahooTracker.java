package io.fitconnect.integration.connector.wahoo;

import io.fitconnect.integration.connector.ConnectorSettings;
import io.fitconnect.integration.connector.FetchedRecording;
import io.fitconnect.integration.connector.Grant;
import io.fitconnect.integration.connector.RateBudget;
import io.fitconnect.integration.connector.Secrets;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Wahoo. A workout without a summary is a plan; one without a file was typed in by hand, and both are left out. */
@Component
@ConditionalOnProperty("fitconnect.connectors.wahoo.client-id")
class WahooTracker implements Tracker {

    private static final Set<String> SCOPES = Set.of("user_read", "workouts_read", "offline_data");
    private static final Pattern ID = Pattern.compile("\\d{1,19}");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final WahooSettings settings;
    private final VendorApi api;
    private final WahooNotices notices;
    private final RateBudget budget;
    private final Clock clock;

    WahooTracker(WahooSettings settings, ConnectorSettings connectors, VendorHttp http, Clock clock) {
        this.settings = settings;
        this.budget = new RateBudget(connectors, clock);
        this.api = new VendorApi("Wahoo", http, budget, WahooLimits::of, clock);
        this.notices = new WahooNotices(settings.webhookToken());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wahoo";
    }

    @Override
    public String title() {
        return "Wahoo";
    }

    @Override
    public Set<String> requiredScopes() {
        return SCOPES;
    }

    @Override
    public boolean keepsRecordings() {
        return false;
    }

    @Override
    public TrackerCoverage coverage() {
        return new TrackerCoverage(true, Proof.SHARED_TOKEN, false, false, Reach.ALL, Format.FIT_FILE, true, false);
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
        parameters.put("scope", "user_read workouts_read offline_data");
        parameters.put("code_challenge", Secrets.challengeOf(request.verifier()));
        parameters.put("code_challenge_method", "S256");
        parameters.put("state", request.state());
        return settings.at("/oauth/authorize?" + VendorHttp.encode(parameters));
    }

    @Override
    public Grant redeem(String code, ConsentRequest request) throws TrackerFailure {
        Map<String, String> form = withClient("authorization_code");
        form.put("code", code);
        form.put("redirect_uri", request.redirect().toString());
        form.put("code_verifier", request.verifier());
        JsonNode answer = api.tokens(settings.at("/oauth/token"), Map.of(), form);
        Tokens tokens = api.tokensOf(answer, "");
        JsonNode athlete = api.get(settings.at("/v1/user"), VendorApi.bearer(tokens.access()))
                .orElseGet(MissingNode::getInstance)
                .path("id");
        if (!athlete.isIntegralNumber()) {
            throw TrackerFailure.of(Kind.REFUSED, "Wahoo does not say whose tokens it gives");
        }
        Set<String> scopes = BLANKS.splitAsStream(answer.path("scope").asString(""))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
        return new Grant(athlete.asString(), tokens, scopes);
    }

    @Override
    public Tokens refresh(Tokens tokens) throws TrackerFailure {
        Map<String, String> form = withClient("refresh_token");
        form.put("refresh_token", tokens.refresh());
        return api.tokensOf(api.tokens(settings.at("/oauth/token"), Map.of(), form), tokens.refresh());
    }

    @Override
    public void revoke(Grant grant) throws TrackerFailure {
        Tokens tokens = grant.tokens();
        Tokens fresh = tokens.expiresAt().isAfter(clock.instant()) ? tokens : refresh(tokens);
        api.delete(settings.at("/v1/permissions"), VendorApi.bearer(fresh.access()));
    }

    /** By number, the latest first: what is recorded meanwhile moves pages on, so that some are listed twice. */
    @Override
    public HistoryPage listHistory(String accessToken, String position) throws TrackerFailure {
        int page = position.equals(FIRST_PAGE) ? 1 : Integer.parseInt(position);
        Listing listed = list(accessToken, page);
        return new HistoryPage(
                listed.items(), listed.last() ? Optional.empty() : Optional.of(Integer.toString(page + 1)));
    }

    /** Wahoo knows no bound in time: pages are read until one reaches it. */
    @Override
    public Listing listAfter(String accessToken, Instant after, int page) throws TrackerFailure {
        Listing listed = list(accessToken, page);
        List<Item> items = new ArrayList<>(listed.items());
        boolean reached = items.removeIf(item -> !item.start().isAfter(after));
        return new Listing(items, reached || listed.last());
    }

    private Listing list(String accessToken, int page) throws TrackerFailure {
        JsonNode workouts = api.get(
                        settings.at("/v1/workouts?page=" + page + "&per_page=" + settings.pageSize()),
                        VendorApi.bearer(accessToken))
                .orElseGet(MissingNode::getInstance)
                .path("workouts");
        List<Item> items = new ArrayList<>();
        for (JsonNode workout : workouts) {
            if (workout.path("workout_summary").isObject()) {
                items.add(new Item(workout.path("id").asString(""), startOf(workout)));
            }
        }
        return new Listing(items, workouts.size() < settings.pageSize());
    }

    private static Instant startOf(JsonNode workout) throws TrackerFailure {
        try {
            return Instant.parse(workout.path("starts").asString(""));
        } catch (DateTimeException malformed) {
            throw TrackerFailure.of(Kind.REFUSED, "Wahoo lists a workout without a start");
        }
    }

    @Override
    public Optional<FetchedRecording> fetch(String accessToken, String externalId) throws TrackerFailure {
        if (!ID.matcher(externalId).matches()) {
            return Optional.empty();
        }
        String address = api.get(settings.at("/v1/workouts/" + externalId), VendorApi.bearer(accessToken))
                .orElseGet(MissingNode::getInstance)
                .path("workout_summary")
                .path("file")
                .path("url")
                .asString("");
        return address.isEmpty()
                ? Optional.empty()
                : api.getFile(fileAt(address), Map.of())
                        .map(file -> new FetchedRecording(file, "wahoo-" + externalId + ".fit"));
    }

    private URI fileAt(String address) throws TrackerFailure {
        try {
            URI file = URI.create(address);
            if (settings.isFile(file)) {
                return file;
            }
        } catch (IllegalArgumentException malformed) {
            throw TrackerFailure.of(Kind.REFUSED, "Wahoo names a file by no address");
        }
        throw TrackerFailure.of(Kind.REFUSED, "Wahoo names a file that does not lie where its files do");
    }

    @Override
    public Optional<Delivery> receive(SignedBody body, Instant now) {
        return notices.read(body.content());
    }

    private Map<String, String> withClient(String grantType) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", grantType);
        form.put("client_id", settings.clientId());
        form.put("client_secret", settings.clientSecret());
        return form;
    }
}
