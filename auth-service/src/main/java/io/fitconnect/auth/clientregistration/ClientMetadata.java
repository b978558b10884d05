package io.fitconnect.auth.clientregistration;

import io.fitconnect.auth.vendorapp.AppDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a program says of the client that it registers (RFC 7591, section 2). Members that are not understood are ignored, as the RFC
 * asks; one that would make the client weaker or stronger than it would be told is refused.
 *
 * @param scopes               absent when the usual ones are meant
 * @param authenticationMethod how the client will prove who it is
 */
record ClientMetadata(
        String name,
        String website,
        List<String> redirectUris,
        @Nullable Set<String> scopes,
        String authenticationMethod) {

    static final Set<String> GRANTS = Set.of("authorization_code", "refresh_token", "client_credentials");

    private static final String BASIC = "client_secret_basic";
    private static final Set<String> METHODS = Set.of(BASIC, "client_secret_post");

    static ClientMetadata of(JsonNode document) {
        if (document.has("software_statement")) {
            throw new RegistrationRefused(
                    RegistrationFault.INVALID_SOFTWARE_STATEMENT, "Software statements are not understood here.");
        }
        String method = text(document, "token_endpoint_auth_method", BASIC);
        require(METHODS.contains(method), "token_endpoint_auth_method is one of " + METHODS + ".");
        require(GRANTS.containsAll(texts(document, "grant_types")), "grant_types are among " + GRANTS + ".");
        require(Set.of("code").containsAll(texts(document, "response_types")), "response_types holds code alone.");
        String scope = text(document, "scope", "");
        return new ClientMetadata(
                text(document, "client_name", ""),
                text(document, "client_uri", ""),
                texts(document, "redirect_uris"),
                scope.isEmpty()
                        ? null
                        : Set.of(Stream.of(scope.split(" ", -1)).distinct().toArray(String[]::new)),
                method);
    }

    /** The application that this describes; throws Refusal where the rules for vendors' applications forbid it. */
    AppDetails details(Set<String> usualScopes, Set<String> offered) {
        return AppDetails.of(name, website, redirectUris, scopes == null ? usualScopes : scopes, offered);
    }

    private static String text(JsonNode document, String member, String absent) {
        JsonNode value = document.path(member);
        require(value.isMissingNode() || value.isString(), member + " is a text.");
        return value.isMissingNode() ? absent : value.asString();
    }

    private static List<String> texts(JsonNode document, String member) {
        JsonNode value = document.path(member);
        require(value.isMissingNode() || value.isArray(), member + " is a list.");
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            require(item.isString(), member + " holds texts.");
            texts.add(item.asString());
        }
        return texts;
    }

    private static void require(boolean holds, String explanation) {
        if (!holds) {
            throw new RegistrationRefused(RegistrationFault.INVALID_CLIENT_METADATA, explanation);
        }
    }
}
