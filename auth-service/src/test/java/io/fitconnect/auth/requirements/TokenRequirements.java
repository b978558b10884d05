package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.RawText;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What passes for an access token, and what tokens say. */
final class TokenRequirements {

    private static final String API = "/api/v1/vendor-apps";

    private final House house;
    private final ShiftedClock clock;

    TokenRequirements(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    List<Requirement> list() {
        return List.of(
                new Requirement(
                        "ASVS V9.1.1",
                        "40 tokens that are changed, cut, forged or no tokens at all open nothing",
                        this::refusesNegatives),
                new Requirement(
                        "ASVS V9.1.2",
                        "Algorithms are ES256 and RS256; none and HMAC with a public key pass nowhere",
                        this::allowsTwoAlgorithms),
                new Requirement(
                        "ASVS V9.1.3",
                        "A key that a token brings along or points to is not taken",
                        this::takesNoKeyAlong),
                new Requirement("ASVS V9.2.1", "A token is refused after its end", this::refusesExpired),
                new Requirement(
                        "ASVS V9.2.2",
                        "An ID token is no access token, and an access token no hint",
                        this::keepsTypesApart),
                new Requirement(
                        "ASVS V9.2.3",
                        "An access token names the API as audience, an ID token the client",
                        this::namesAudiences),
                new Requirement(
                        "RFC 9700 4.3.2",
                        "A token in the query of an address is not taken",
                        this::takesNoTokenOfAQuery),
                new Requirement("RFC 6749 5.1", "A token answer is not stored by caches", this::isNotCached),
                new Requirement(
                        "ASVS V10.3.3",
                        "The subject of a person is the account's id, which is never given again",
                        this::namesThePerson));
    }

    private void refusesNegatives() throws Exception {
        Answer tokens = tokens();
        String good = tokens.text("access_token");
        List<String> negatives = negatives(good, tokens);
        assertThat(negatives).hasSizeGreaterThanOrEqualTo(40);
        assertThat(status(good)).isEqualTo(200);
        for (String negative : negatives) {
            assertThat(status(negative)).as(negative).isEqualTo(401);
        }
    }

    private static List<String> negatives(String good, Answer tokens) throws Exception {
        String[] parts = good.split("\\.", -1);
        List<String> all = new ArrayList<>(List.of(
                "x",
                "..",
                "...",
                "null",
                parts[0],
                parts[0] + "." + parts[1],
                parts[0] + "." + parts[1] + ".",
                parts[0] + ".." + parts[2],
                "." + parts[1] + "." + parts[2],
                parts[1] + "." + parts[0] + "." + parts[2],
                good + ".",
                good + "." + parts[2],
                good + "A",
                good.toLowerCase(java.util.Locale.ROOT),
                good.toUpperCase(java.util.Locale.ROOT),
                parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse(),
                parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[64]),
                parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[0]),
                parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[63]),
                tokens.text("refresh_token"),
                tokens.text("id_token")));
        for (String algorithm : List.of("none", "None", "NONE", "HS256", "ES384", "RS256", "PS256", "")) {
            all.add(Base64URL.encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "."
                    + parts[2]);
            all.add(Base64URL.encode("{\"alg\":\"" + algorithm + "\"}") + "." + parts[1] + ".");
        }
        JWTClaimsSet claims = Tokens.claims(good);
        for (JWTClaimsSet changed : List.of(
                new JWTClaimsSet.Builder(claims)
                        .claim("scope", "openid back-office")
                        .build(),
                new JWTClaimsSet.Builder(claims)
                        .subject("00000000-0000-7000-8000-000000000000")
                        .build(),
                new JWTClaimsSet.Builder(claims).issuer("https://evil.example").build(),
                new JWTClaimsSet.Builder(claims).audience("another").build())) {
            all.add(parts[0] + "." + Base64URL.encode(changed.toString()) + "." + parts[2]);
            all.add(signedByAStranger(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(Tokens.keyId(good)), changed));
        }
        return all;
    }

    private void allowsTwoAlgorithms() throws Exception {
        String good = tokens().text("access_token");
        String keys = house.wire().get("/oauth2/jwks").body();
        SignedJWT confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(Tokens.keyId(good))
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                Tokens.claims(good));
        confused.sign(new MACSigner(keys.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(Tokens.algorithm(good)).isIn("ES256", "RS256");
        assertThat(status(confused.serialize())).isEqualTo(401);
    }

    private void takesNoKeyAlong() throws Exception {
        JWTClaimsSet claims = Tokens.claims(tokens().text("access_token"));
        ECKey own = new ECKeyGenerator(Curve.P_256).keyID("own").generate();
        JOSEObjectType type = new JOSEObjectType("at+jwt");

        for (JWSHeader.Builder header : List.of(
                new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).jwk(own.toPublicJWK()),
                new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).jwkURL(URI.create("https://evil.example/jwks")),
                new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).x509CertURL(URI.create("https://evil.example/x")),
                new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID("own"))) {
            SignedJWT forged = new SignedJWT(header.build(), claims);
            forged.sign(new ECDSASigner(own));

            assertThat(status(forged.serialize())).isEqualTo(401);
        }
    }

    private void refusesExpired() {
        String token = tokens().text("access_token");

        clock.shift(Duration.ofMinutes(11));

        assertThat(status(token)).isEqualTo(401);
    }

    private void keepsTypesApart() {
        Answer tokens = tokens();
        Map<String, String> request = App.web("openid").request();
        request.put("prompt", "none");
        request.put("id_token_hint", tokens.text("access_token"));

        assertThat(Tokens.type(tokens.text("access_token"))).isEqualTo("at+jwt");
        assertThat(status(tokens.text("id_token"))).isEqualTo(401);
        assertThat(house.browser().open(App.addressOf(request)).parameter("error"))
                .isEqualTo("invalid_request");
    }

    private void namesAudiences() {
        Answer tokens = tokens();

        assertThat(Tokens.claims(tokens.text("access_token")).getAudience()).containsExactly("fitconnect-api");
        assertThat(Tokens.claims(tokens.text("id_token")).getAudience()).containsExactly("fitconnect-cli");
    }

    private void takesNoTokenOfAQuery() {
        String token = tokens().text("access_token");

        for (String path : List.of(API, "/userinfo")) {
            assertThat(house.wire().get(path + "?access_token=" + token).status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    private void isNotCached() {
        assertThat(tokens().header("Cache-Control")).contains("no-store");
    }

    private void namesThePerson() {
        Answer tokens = tokens();

        assertThat(Tokens.claims(tokens.text("access_token")).getSubject())
                .isEqualTo(Tokens.claims(tokens.text("id_token")).getSubject())
                .matches("[0-9a-f-]{36}");
    }

    private Answer tokens() {
        return App.web("openid vendor:manage").signIn(house.browserOf(Visitor.unknown()), house.wire());
    }

    private int status(String token) {
        int api = RawText.statusOf(house.port(), "GET", API, "", "Authorization: Bearer " + token);
        int info = RawText.statusOf(house.port(), "GET", "/userinfo", "", "Authorization: Bearer " + token);
        assertThat(api).as("both decide alike").isEqualTo(info);
        return api;
    }

    private static String signedByAStranger(JWSHeader.Builder header, JWTClaimsSet claims) throws JOSEException {
        SignedJWT forged =
                new SignedJWT(header.type(new JOSEObjectType("at+jwt")).build(), claims);
        forged.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        return forged.serialize();
    }
}
