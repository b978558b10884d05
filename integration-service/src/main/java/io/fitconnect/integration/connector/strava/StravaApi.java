package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.RateBudget;
import io.fitconnect.integration.connector.TrackerFailure;
import io.fitconnect.integration.connector.VendorApi;
import io.fitconnect.integration.connector.VendorHttp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Strava's addresses. */
final class StravaApi {

    private final StravaSettings settings;
    private final VendorApi api;

    StravaApi(StravaSettings settings, VendorHttp http, RateBudget budget, Clock clock) {
        this.settings = settings;
        this.api = new VendorApi("Strava", http, budget, StravaLimits::of, clock);
    }

    /** Reads a resource; empty when there is none. */
    Optional<JsonNode> get(String path, String accessToken) throws TrackerFailure {
        return api.get(settings.at("/api/v3" + path), VendorApi.bearer(accessToken));
    }

    JsonNode tokens(Map<String, String> form) throws TrackerFailure {
        return api.tokens(settings.at("/api/v3/oauth/token"), Map.of(), form);
    }

    void deauthorize(String accessToken) throws TrackerFailure {
        api.post(settings.at("/oauth/deauthorize"), VendorApi.bearer(accessToken), Map.of());
    }

    JsonNode subscriptions(Map<String, String> parameters) throws TrackerFailure {
        return api.get(settings.at("/api/v3/push_subscriptions?" + VendorHttp.encode(parameters)), Map.of())
                .orElseGet(MissingNode::getInstance);
    }

    void subscribe(Map<String, String> form) throws TrackerFailure {
        api.post(settings.at("/api/v3/push_subscriptions"), Map.of(), form);
    }

    void unsubscribe(long id, Map<String, String> parameters) throws TrackerFailure {
        api.delete(settings.at("/api/v3/push_subscriptions/" + id + "?" + VendorHttp.encode(parameters)), Map.of());
    }
}
