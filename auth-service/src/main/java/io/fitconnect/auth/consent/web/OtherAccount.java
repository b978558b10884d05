package io.fitconnect.auth.consent.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The way to answer an application's request with another account: the same request, which wants the person to choose one. */
final class OtherAccount {

    private OtherAccount() {}

    static String addressFor(OAuth2AuthorizationRequest asked) {
        Map<String, Object> parameters = new LinkedHashMap<>(asked.getAdditionalParameters());
        parameters.put(
                OAuth2ParameterNames.RESPONSE_TYPE, asked.getResponseType().getValue());
        parameters.put(OAuth2ParameterNames.CLIENT_ID, asked.getClientId());
        parameters.put(OAuth2ParameterNames.REDIRECT_URI, asked.getRedirectUri());
        parameters.put(OAuth2ParameterNames.SCOPE, String.join(" ", asked.getScopes()));
        parameters.put(OAuth2ParameterNames.STATE, asked.getState());
        parameters.put("prompt", "select_account");
        parameters.remove("id_token_hint"); // it names the person who is not the one
        parameters.values().removeIf(Objects::isNull);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/oauth2/authorize");
        parameters.forEach((name, value) ->
                address.queryParam(name, UriUtils.encode(String.valueOf(value), StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }
}
