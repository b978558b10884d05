package io.fitconnect.gateway.websession;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.gateway.testing.FakeService;
import io.fitconnect.gateway.testing.Tokens;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** auth-service as the web app's provider: it checks the client, the code, its PKCE verifier and refresh tokens. */
final class FakeProvider implements FakeService.Answer {

    static final String NAME = "Анна <b>&amp; Co";

    private static final String CREDENTIALS = "Basic "
            + Base64.getEncoder()
                    .encodeToString("fitconnect-web:local-only-fitconnect-web".getBytes(StandardCharsets.UTF_8));

    private record Granted(Map<String, String> request, Person person) {}

    /** Who signs in, in which session of auth-service. */
    record Person(String account, String session) {
        static Person unknown() {
            return new Person(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }
    }

    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile Duration lifetime = Duration.ofMinutes(10);
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean away;
    private volatile String revocations = "";
    private volatile UnaryOperator<JWTClaimsSet.Builder> idToken = UnaryOperator.identity();
    private volatile UnaryOperator<JWTClaimsSet.Builder> accessToken = UnaryOperator.identity();
    private volatile UnaryOperator<String> answer = UnaryOperator.identity();
    private volatile JOSEObjectType idTokenType = JOSEObjectType.JWT;
    private volatile JWK idTokenKey = Tokens.EC;
    private final AtomicInteger hangUps = new AtomicInteger();

    void givesTokensFor(Duration time) {
        lifetime = time;
    }

    void answersAfter(Duration time) {
        delay = time;
    }

    void isAway(boolean gone) {
        away = gone;
    }

    void changesIdTokens(UnaryOperator<JWTClaimsSet.Builder> change) {
        idToken = change;
    }

    void changesAccessTokens(UnaryOperator<JWTClaimsSet.Builder> change) {
        accessToken = change;
    }

    void changesAnswers(UnaryOperator<String> change) {
        answer = change;
    }

    void givesIdTokensTheType(String type) {
        idTokenType = new JOSEObjectType(type);
    }

    void signsIdTokensWith(JWK key) {
        idTokenKey = key;
    }

    /** Closes the connection instead of the next answer to a grant of a person. */
    void hangsUpOnce() {
        hangUps.set(1);
    }

    int refreshes() {
        return refreshes.get();
    }

    /** Ends the session at the token endpoint alone. */
    void end(Person person) {
        refreshTokens.values().removeIf(person::equals);
    }

    void revokeSession(Person person) {
        end(person);
        revocations = "{\"sessionId\":\"%s\",\"notBefore\":\"%s\"}"
                .formatted(person.session(), Instant.now().plusSeconds(1));
    }

    void revokeFamily(Person person) {
        end(person);
        revocations = "{\"accountId\":\"%s\",\"familyId\":\"%s\",\"notBefore\":\"%s\"}"
                .formatted(person.account(), familyOf(person), Instant.now().plusSeconds(1));
    }

    private static String familyOf(Person person) {
        return "family in " + person.session();
    }

    /** The answer of the authorization endpoint to a request of the gateway: its parameters, for the callback. */
    Map<String, String> authorize(String address, Person person) {
        Map<String, String> request =
                UriComponentsBuilder.fromUriString(address)
                        .build(true)
                        .getQueryParams()
                        .toSingleValueMap()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> decode(entry.getValue())));
        String code = UUID.randomUUID().toString();
        codes.put(code, new Granted(request, person));
        return Map.of("code", code, "state", String.valueOf(request.get("state")), "iss", Tokens.ISSUER);
    }

    @Override
    public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
            if (away && !request.path().equals("oauth2/jwks")) {
                return FakeService.hangUp(request);
            }
            boolean isOfAPerson = body.contains("authorization_code") || body.contains("refresh_token");
            if (isOfAPerson && hangUps.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return FakeService.hangUp(request);
            }
            String given = switch (request.path()) {
                case "oauth2/token" ->
                    token(form(body), request.requestHeaders().get("Authorization"));
                case "userinfo" -> "{\"sub\":\"x\",\"name\":\"" + NAME + "\"}";
                case "internal/v1/revocations" -> "{\"revocations\":[" + revocations + "],\"next\":\"1\"}";
                default -> Tokens.keySet(Tokens.EC.toPublicJWK());
            };
            response.status(given.contains("\"error\"") ? 400 : 200).header("Content-Type", "application/json");
            return Mono.delay(request.path().equals("oauth2/token") ? delay : Duration.ZERO)
                    .then(response.sendString(Mono.just(given), StandardCharsets.UTF_8)
                            .then());
        });
    }

    private String token(Map<String, String> form, String credentials) {
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> credentials.equals(CREDENTIALS) ? redeem(form) : error("invalid_client");
            case "refresh_token" -> credentials.equals(CREDENTIALS) ? refresh(form) : error("invalid_client");
            default -> "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":600}";
        };
    }

    private String redeem(Map<String, String> form) {
        Granted granted = codes.remove(form.getOrDefault("code", ""));
        if (granted == null) {
            return error("invalid_grant");
        }
        boolean good = challenge(form.getOrDefault("code_verifier", ""))
                        .equals(granted.request().get("code_challenge"))
                && form.getOrDefault("redirect_uri", "")
                        .equals(granted.request().get("redirect_uri"));
        return good ? tokens(granted.person(), granted.request().get("nonce")) : error("invalid_grant");
    }

    private String refresh(Map<String, String> form) {
        refreshes.incrementAndGet();
        Person person = refreshTokens.get(form.getOrDefault("refresh_token", ""));
        return person == null ? error("invalid_grant") : tokens(person, null);
    }

    private String tokens(Person person, @Nullable String nonce) {
        String refreshToken = UUID.randomUUID().toString();
        refreshTokens.put(refreshToken, person);
        Instant now = Instant.now();
        String access = Tokens.es256(claims -> accessToken.apply(claims.subject(person.account())
                .claim("sid", person.session())
                .claim("family", familyOf(person))
                .claim("roles", List.of("athlete", "editor"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))));
        String id = Tokens.sign(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(idTokenType)
                        .keyID(Tokens.EC.getKeyID())
                        .build(),
                idToken.apply(new JWTClaimsSet.Builder()
                                .issuer(Tokens.ISSUER)
                                .audience("fitconnect-web")
                                .subject(person.account())
                                .claim("sid", person.session())
                                .claim("nonce", nonce)
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plusSeconds(600))))
                        .build(),
                idTokenKey);
        return answer.apply(
                "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"id_token\":\"%s\",\"token_type\":\"Bearer\"}"
                        .formatted(access, refreshToken, id));
    }

    /** A logout token as auth-service sends it, changed. */
    static String logoutToken(Person person, String type, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(Tokens.EC.getKeyID())
                .build();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(Tokens.ISSUER)
                .audience("fitconnect-web")
                .subject(person.account())
                .claim("sid", person.session())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
        return Tokens.sign(header, change.apply(claims).build(), Tokens.EC);
    }

    private static String error(String code) {
        return "{\"error\":\"" + code + "\"}";
    }

    private static Map<String, String> form(String body) {
        MultiValueMap<String, String> values =
                UriComponentsBuilder.newInstance().query(body).build().getQueryParams();
        return values.toSingleValueMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> decode(entry.getValue())));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
