package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of one vendor: what a status means, and what is left of the limits. */
public final class VendorApi {

    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final Set<Integer> ABSENT = Set.of(NO_CONTENT, NOT_FOUND);
    private static final Set<Integer> REVOKING = Set.of(BAD_REQUEST, UNAUTHORIZED);

    private final String vendor;
    private final VendorHttp http;
    private final RateBudget budget;
    private final Limits limits;
    private final Clock clock;

    public VendorApi(String vendor, VendorHttp http, RateBudget budget, Limits limits, Clock clock) {
        this.vendor = vendor;
        this.http = http;
        this.budget = budget;
        this.limits = limits;
        this.clock = clock;
    }

    /** The header of a token. */
    public static Map<String, String> bearer(String accessToken) {
        return Map.of("Authorization", "Bearer " + accessToken);
    }

    /** The header of a client (RFC 7617). */
    public static Map<String, String> basic(String client, String secret) {
        byte[] both = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** Reads a resource; empty when there is none. */
    public Optional<JsonNode> get(URI address, Map<String, String> headers) throws TrackerFailure {
        Optional<byte[]> content = getFile(address, asJson(headers));
        return content.isEmpty() ? Optional.empty() : Optional.of(parse(content.get()));
    }

    /** Reads a file; empty when there is none. */
    public Optional<byte[]> getFile(URI address, Map<String, String> headers) throws TrackerFailure {
        VendorAnswer answer = http.get(address, headers);
        if (ABSENT.contains(answer.status())) {
            note(answer);
            return Optional.empty();
        }
        check(answer);
        return Optional.of(answer.body());
    }

    /** Asks for tokens. What is not accepted here never will be. */
    public JsonNode tokens(URI address, Map<String, String> headers, Map<String, String> form) throws TrackerFailure {
        VendorAnswer answer = http.post(address, asJson(headers), form);
        if (REVOKING.contains(answer.status())) {
            throw TrackerFailure.of(Kind.REVOKED, vendor + " does not accept the grant");
        }
        check(answer);
        return parse(answer.body());
    }

    public void post(URI address, Map<String, String> headers, Map<String, String> form) throws TrackerFailure {
        check(http.post(address, headers, form));
    }

    /** Posts JSON; a conflict means that what is wanted is there already. */
    public void postJson(URI address, Map<String, String> headers, Object content) throws TrackerFailure {
        VendorAnswer answer =
                http.postJson(address, headers, JsonMapper.shared().writeValueAsString(content));
        if (answer.status() != CONFLICT) {
            check(answer);
        }
    }

    /** Deletes a resource; one that is not there is deleted. */
    public void delete(URI address, Map<String, String> headers) throws TrackerFailure {
        VendorAnswer answer = http.delete(address, headers);
        if (answer.status() != NOT_FOUND) {
            check(answer);
        }
    }

    /** Reads the answer of a token endpoint (RFC 6749, 5.1). */
    public Tokens tokensOf(JsonNode answer, String formerRefresh) throws TrackerFailure {
        String access = answer.path("access_token").asString("");
        JsonNode seconds = answer.path("expires_in");
        if (access.isEmpty() || !seconds.isIntegralNumber()) {
            throw TrackerFailure.of(Kind.REFUSED, vendor + " gives no tokens");
        }
        return new Tokens(
                access,
                answer.path("refresh_token").asString(formerRefresh),
                clock.instant().plusSeconds(seconds.longValue()));
    }

    private static Map<String, String> asJson(Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Accept", "application/json");
        return all;
    }

    private JsonNode parse(byte[] content) throws TrackerFailure {
        try {
            return JsonMapper.shared().readTree(content);
        } catch (JacksonException malformed) {
            throw TrackerFailure.of(Kind.REFUSED, vendor + " answered with something that is no JSON");
        }
    }

    private void check(VendorAnswer answer) throws TrackerFailure {
        note(answer);
        Optional<Duration> asked = answer.retryAfter(clock.instant());
        if (answer.status() == TOO_MANY) {
            throw TrackerFailure.of(Kind.LIMITED, vendor + "'s limit is used up", budget.refused(asked));
        }
        if (answer.status() == UNAUTHORIZED) {
            throw TrackerFailure.of(Kind.UNAUTHORIZED, vendor + " does not accept the token");
        }
        if (answer.isServerError()) {
            String message = vendor + " has a fault";
            throw asked.map(pause -> TrackerFailure.of(Kind.AWAY, message, pause))
                    .orElseGet(() -> TrackerFailure.of(Kind.AWAY, message));
        }
        if (!answer.isSuccess()) {
            throw TrackerFailure.of(Kind.REFUSED, vendor + " answered " + answer.status());
        }
        budget.accepted();
    }

    private void note(VendorAnswer answer) {
        budget.note(limits.of(answer, clock.instant()));
    }

    /** Reads the limits that an answer states; none where it states none. */
    @FunctionalInterface
    public interface Limits {

        List<RateWindow> of(VendorAnswer answer, Instant now);
    }
}
