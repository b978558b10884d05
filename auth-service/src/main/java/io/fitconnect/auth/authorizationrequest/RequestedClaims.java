package io.fitconnect.auth.authorizationrequest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameter {@code claims} (OpenID Connect Core, section 5.5): claims that are requested one by one.
 *
 * @param idToken  for the ID token, by name
 * @param userInfo for the userinfo endpoint, by name
 */
public record RequestedClaims(Map<String, Wish> idToken, Map<String, Wish> userInfo) {

    /** The name of the parameter. */
    public static final String PARAMETER = "claims";

    private static final RequestedClaims NONE = new RequestedClaims(Map.of(), Map.of());
    private static final int LONGEST = 4_000;

    public RequestedClaims {
        idToken = Map.copyOf(idToken);
        userInfo = Map.copyOf(userInfo);
    }

    /** Those of a request that was checked before. */
    public static RequestedClaims of(@Nullable OAuth2AuthorizationRequest request) {
        return request == null ? NONE : of(request.getAdditionalParameters());
    }

    static RequestedClaims of(Map<String, Object> parameters) {
        return parameters.get(PARAMETER) instanceof String json ? find(json).orElse(NONE) : NONE;
    }

    /** Reads the parameter; empty when it is not what the specification describes. */
    static Optional<RequestedClaims> find(String json) {
        if (json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            return root.isObject()
                    ? Optional.of(new RequestedClaims(wishes(root.path("id_token")), wishes(root.path("userinfo"))))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The account that the application wants an answer for; absent when any is right. */
    Optional<String> findSubject() {
        return Optional.ofNullable(idToken.get("sub"))
                .flatMap(wish -> wish.values().stream().findFirst());
    }

    /** The classes of authentication of which one is demanded; empty when any is right. */
    Set<String> demandedContextClasses() {
        return Optional.ofNullable(idToken.get("acr"))
                .filter(Wish::essential)
                .map(Wish::values)
                .orElse(Set.of());
    }

    private static Map<String, Wish> wishes(JsonNode target) {
        if (target.isMissingNode() || target.isNull()) {
            return Map.of();
        }
        if (!target.isObject()) {
            throw new IllegalArgumentException("Not an object");
        }
        Map<String, Wish> wishes = new HashMap<>();
        target.properties().forEach(member -> wishes.put(member.getKey(), Wish.of(member.getValue())));
        return wishes;
    }

    /**
     * How a claim is wished.
     *
     * @param values those that are acceptable; empty when any is
     */
    public record Wish(boolean essential, Set<String> values) {

        public Wish {
            values = Set.copyOf(values);
        }

        private static Wish of(JsonNode wish) {
            if (!wish.isNull() && !wish.isObject()) {
                throw new IllegalArgumentException("Neither null nor an object");
            }
            Set<String> values = new HashSet<>();
            if (wish.path("value").isValueNode() && !wish.path("value").isNull()) {
                values.add(wish.path("value").asString(""));
            }
            wish.path("values").forEach(value -> values.add(value.asString("")));
            return new Wish(wish.path("essential").asBoolean(false), values);
        }
    }
}
