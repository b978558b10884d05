package io.fitconnect.gateway.websession.provider;

import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.util.retry.Retry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks auth-service for tokens and for a person's name, inside the network and within a time limit. Fails with
 * {@link GrantRefused} or {@link ProviderAway} and with nothing else.
 */
@Component
public final class TokenEndpoint {

    private static final Logger log = LoggerFactory.getLogger(TokenEndpoint.class);
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int CONNECTIONS = 64;

    private final WebClient web;
    private final URI tokens;
    private final URI userInfo;
    private final WebClientSettings settings;
    private final Provider provider;

    /** auth-service is where its keys are. */
    TokenEndpoint(SecuritySettings security, WebClientSettings settings, Provider provider, LoopResources loops) {
        this.tokens = security.jwksUri().resolve("/oauth2/token");
        this.userInfo = security.jwksUri().resolve("/userinfo");
        this.settings = settings;
        this.provider = provider;
        this.web = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(
                        HttpClient.create(ConnectionProvider.create("web-session", CONNECTIONS))
                                .runOn(loops)))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    /** Redeems a code, once: a second try would end the tokens of the first. */
    public Mono<ProviderTokens> redeem(String code, String verifier) {
        return request(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        provider.callback(),
                        "code_verifier",
                        verifier))
                .onErrorMap(WebClientRequestException.class, TokenEndpoint::away);
    }

    /** Refreshes. A confidential client's refresh token stays good, so a second try and other instances do no harm. */
    public Mono<ProviderTokens> refresh(String refreshToken) {
        return request(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken))
                .retryWhen(Retry.max(1)
                        .filter(WebClientRequestException.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .onErrorMap(WebClientRequestException.class, TokenEndpoint::away);
    }

    /** What the person is called. */
    public Mono<String> nameOf(String accessToken) {
        return web.get()
                .uri(userInfo)
                .headers(headers -> headers.setBearerAuth(accessToken))
                .exchangeToMono(TokenEndpoint::readName)
                .timeout(settings.timeout(), Mono.error(() -> new ProviderAway("time-out")))
                .onErrorMap(WebClientRequestException.class, TokenEndpoint::away);
    }

    private Mono<ProviderTokens> request(Map<String, String> parameters) {
        return web.post()
                .uri(tokens)
                .header(HttpHeaders.AUTHORIZATION, "Basic " + credentials())
                .body(BodyInserters.fromFormData(MultiValueMap.fromSingleValue(parameters)))
                .exchangeToMono(TokenEndpoint::readTokens)
                .timeout(settings.timeout(), Mono.error(() -> new ProviderAway("time-out")));
    }

    private static Mono<ProviderTokens> readTokens(ClientResponse answer) {
        return answer.bodyToMono(String.class).defaultIfEmpty("").map(body -> {
            JsonNode json = parse(body);
            if (answer.statusCode().isSameCodeAs(HttpStatus.OK) && isText(json, "access_token")) {
                return new ProviderTokens(
                        text(json, "access_token"), text(json, "refresh_token"), text(json, "id_token"));
            }
            if (text(json, "error").equals("invalid_grant")) {
                throw new GrantRefused();
            }
            throw refused(answer, text(json, "error"));
        });
    }

    private static Mono<String> readName(ClientResponse answer) {
        return answer.bodyToMono(String.class).defaultIfEmpty("").map(body -> {
            JsonNode json = parse(body);
            if (!answer.statusCode().isSameCodeAs(HttpStatus.OK) || !isText(json, "name")) {
                throw refused(answer, "userinfo");
            }
            return text(json, "name");
        });
    }

    private static ProviderAway refused(ClientResponse answer, String error) {
        int status = answer.statusCode().value();
        log.atWarn()
                .addKeyValue("status", status)
                .addKeyValue("error", error)
                .log("auth-service refused the web app's client");
        return new ProviderAway("status " + status);
    }

    private static ProviderAway away(Throwable failure) {
        log.warn("auth-service did not answer the web app's client: {}", failure.toString());
        return new ProviderAway("unreachable");
    }

    private static boolean isText(JsonNode json, String member) {
        return json.path(member).isString();
    }

    private static String text(JsonNode json, String member) {
        return isText(json, member) ? json.path(member).asString() : "";
    }

    private static JsonNode parse(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException unreadable) {
            throw new ProviderAway("an answer that is no JSON");
        }
    }

    private String credentials() {
        String pair = encode(settings.clientId()) + ":" + encode(settings.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
