package io.fitconnect.integration.connector.polar;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
import tools.jackson.databind.node.MissingNode;

/** Polar. Its lists hold what was uploaded in the last thirty days and after the consent. */
@Component
@ConditionalOnProperty("fitconnect.connectors.polar.client-id")
class PolarTracker implements Tracker {

    private static final String SCOPE = "accesslink.read_all";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int LONGEST_OFFSET_MINUTES = 18 * 60;

    private final PolarSettings settings;
    private final VendorApi api;
    private final PolarNotices notices;
    private final RateBudget budget;

    PolarTracker(PolarSettings settings, ConnectorSettings connectors, VendorHttp http, Clock clock) {
        this.settings = settings;
        this.budget = new RateBudget(connectors, clock);
        this.api = new VendorApi("Polar", http, budget, PolarLimits::of, clock);
        this.notices = new PolarNotices(settings.webhookSecret());
    }

    @Override
    public String name() {
        return "polar";
    }

    @Override
    public String title() {
        return "Polar Flow";
    }

    /** Polar does not let an athlete leave out a scope. */
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
        return new TrackerCoverage(
                false, Proof.SIGNATURE, false, false, Reach.THIRTY_DAYS_SINCE_CONSENT, Format.FIT_FILE, true, false);
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
        parameters.put("scope", SCOPE);
        parameters.put("state", request.state());
        return URI.create(settings.consentAddress() + "/oauth2/authorization?" + VendorHttp.encode(parameters));
    }

    /** Exercises can be had only after the athlete was registered; a registration that is there already is as good. */
    @Override
    public Grant redeem(String code, ConsentRequest request) throws TrackerFailure {
        JsonNode answer = api.tokens(
                URI.create(settings.tokenAddress() + "/v2/oauth2/token"),
                client(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        request.redirect().toString()));
        String athlete = answer.path("x_user_id").asString("");
        if (!ID.matcher(athlete).matches()) {
            throw TrackerFailure.of(Kind.REFUSED, "Polar does not say whose token it gives");
        }
        Tokens tokens = api.tokensOf(answer, "");
        api.postJson(settings.at("/v3/users"), VendorApi.bearer(tokens.access()), Map.of("member-id", athlete));
        return new Grant(athlete, tokens, Set.of());
    }

    /** A token holds until the consent ends: one that is not accepted is not followed by another. */
    @Override
    public Tokens refresh(Tokens tokens) throws TrackerFailure {
        throw TrackerFailure.of(Kind.REVOKED, "Polar does not refresh tokens");
    }

    @Override
    public void revoke(Grant grant) throws TrackerFailure {
        api.delete(
                settings.at("/v3/users/" + grant.remoteAthlete()),
                VendorApi.bearer(grant.tokens().access()));
    }

    @Override
    public HistoryPage listHistory(String accessToken, String position) throws TrackerFailure {
        return new HistoryPage(list(accessToken), Optional.empty());
    }

    @Override
    public Listing listAfter(String accessToken, Instant after, int page) throws TrackerFailure {
        List<Item> items = new ArrayList<>(list(accessToken));
        items.removeIf(item -> !item.start().isAfter(after));
        return new Listing(items, true);
    }

    private List<Item> list(String accessToken) throws TrackerFailure {
        JsonNode found = api.get(settings.at("/v3/exercises"), VendorApi.bearer(accessToken))
                .orElseGet(MissingNode::getInstance);
        List<Item> items = new ArrayList<>();
        for (JsonNode exercise : found) {
            items.add(new Item(exercise.path("id").asString(""), startOf(exercise)));
        }
        return items;
    }

    /** The start is a local time, with the offset beside it; older answers write names with hyphens. */
    private static Instant startOf(JsonNode exercise) throws TrackerFailure {
        String local = either(exercise, "start_time", "start-time").asString("").replace("Z", "");
        int minutes = either(exercise, "start_time_utc_offset", "start-time-utc-offset")
                .asInt(0);
        try {
            int offset =
                    Math.max(-LONGEST_OFFSET_MINUTES, Math.min(minutes, LONGEST_OFFSET_MINUTES)) * SECONDS_PER_MINUTE;
            return LocalDateTime.parse(local).toInstant(ZoneOffset.ofTotalSeconds(offset));
        } catch (DateTimeException malformed) {
            throw TrackerFailure.of(Kind.REFUSED, "Polar lists an exercise without a start");
        }
    }

    private static JsonNode either(JsonNode exercise, String name, String formerName) {
        return exercise.has(name) ? exercise.path(name) : exercise.path(formerName);
    }

    /** What was recorded without samples may have a TCX file alone. */
    @Override
    public Optional<FetchedRecording> fetch(String accessToken, String externalId) throws TrackerFailure {
        if (!ID.matcher(externalId).matches()) {
            return Optional.empty();
        }
        for (String format : List.of("fit", "tcx")) {
            Optional<byte[]> file = api.getFile(
                    settings.at("/v3/exercises/" + externalId + "/" + format), VendorApi.bearer(accessToken));
            if (file.isPresent()) {
                return Optional.of(new FetchedRecording(file.get(), "polar-" + externalId + "." + format));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> receive(SignedBody body, Instant now) {
        return notices.read(body);
    }

    /** Polar shows the secret of a webhook once, when it is made, so that an operator makes it; one that Polar switched off is switched on. */
    @Override
    public void subscribe(URI callback) throws TrackerFailure {
        JsonNode webhooks = api.get(settings.at("/v3/webhooks"), client())
                .orElseGet(MissingNode::getInstance)
                .path("data");
        for (JsonNode webhook : webhooks) {
            if (webhook.path("url").asString("").equals(callback.toString())) {
                if (!webhook.path("active").asBoolean(true)) {
                    api.post(settings.at("/v3/webhooks/activate"), client(), Map.of());
                }
                return;
            }
        }
        throw TrackerFailure.of(Kind.REFUSED, "Polar has no webhook for this house; make one and configure its secret");
    }

    private Map<String, String> client() {
        return VendorApi.basic(settings.clientId(), settings.clientSecret());
    }
}
