package io.fitconnect.auth.backchannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.erasure.DecideAccountDeletion;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.purge.Purge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class BackChannelLogoutIntegrationTests {

    private final House house;
    private final RegisteredClients clients;
    private final ChangePassword changePassword;
    private final DecideAccountDeletion decideDeletion;
    private final Purge purge;
    private final JdbcClient jdbc;

    BackChannelLogoutIntegrationTests(
            House house,
            RegisteredClients clients,
            ChangePassword changePassword,
            DecideAccountDeletion decideDeletion,
            Purge purge,
            JdbcClient jdbc) {
        this.house = house;
        this.clients = clients;
        this.changePassword = changePassword;
        this.decideDeletion = decideDeletion;
        this.purge = purge;
        this.jdbc = jdbc;
    }

    @Test
    void sendsALogoutTokenThatTheKeysOfTheHouseVerify() throws Exception {
        try (RelyingParty party = new RelyingParty(clients, App.web("openid"), 0)) {
            Browser browser = house.browserOf(Visitor.unknown());
            JWTClaimsSet idToken = idToken(party.app().signIn(browser, house.wire()));

            browser.submit(browser.open("/logout"), Map.of());

            JWTClaimsSet token = verify(
                    await().until(party::tokens, tokens -> tokens.size() == 1).get(0));
            assertThat(token.getIssuer()).isEqualTo(idToken.getIssuer());
            assertThat(token.getAudience()).containsExactly(party.app().clientId());
            assertThat(token.getSubject()).isEqualTo(idToken.getSubject());
            assertThat(token.getStringClaim("sid")).isEqualTo(idToken.getStringClaim("sid"));
            assertThat(token.getJWTID()).isNotEmpty();
            assertThat(token.getJSONObjectClaim("events"))
                    .isEqualTo(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
            assertThat(token.getClaims()).doesNotContainKey("nonce");
            assertThat(Duration.between(
                            token.getIssueTime().toInstant(),
                            token.getExpirationTime().toInstant()))
                    .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(2));
        }
    }

    @Test
    void tellsAllClientsOfTheSessionAndNoOthers() throws Exception {
        try (RelyingParty first = new RelyingParty(clients, App.web("openid"), 0);
                RelyingParty second = new RelyingParty(clients, App.web("openid"), 0);
                RelyingParty stranger = new RelyingParty(clients, App.web("openid"), 0)) {
            Browser browser = house.browserOf(Visitor.unknown());
            Answer tokens = first.app().signIn(browser, house.wire());
            second.app().signIn(browser, house.wire());
            stranger.app().signIn(house.browserOf(Visitor.unknown()), house.wire());

            browser.open("/connect/logout?id_token_hint=" + tokens.text("id_token"));

            await().untilAsserted(() -> {
                assertThat(first.tokens()).hasSize(1);
                assertThat(second.tokens()).hasSize(1);
            });
            assertThat(stranger.tokens()).isEmpty();
            assertThat(rows(stranger)).isEqualTo(1);
        }
    }

    @Test
    void tellsAVendorToo() throws Exception {
        try (RelyingParty vendor = new RelyingParty(clients, App.tracker(), 0)) {
            Browser browser = house.browserOf(Visitor.unknown());
            Page back = browser.submit(browser.open(vendor.app().authorizationAddress()), Map.of("decision", "allow"));
            Answer linked = vendor.app().redeem(house.wire(), back.parameter("code"));

            browser.submit(browser.open("/logout"), Map.of());

            List<String> tokens = await().until(vendor::tokens, sent -> sent.size() == 1);
            assertThat(verify(tokens.get(0)).getStringClaim("sid"))
                    .isEqualTo(idToken(linked).getStringClaim("sid"));
            assertThat(Tokens.claims(linked.text("access_token")).getClaims())
                    .as("its access goes on, so it names no session")
                    .doesNotContainKey("sid");
        }
    }

    @Test
    void triesAgainUntilTheClientAccepts() throws Exception {
        try (RelyingParty party = new RelyingParty(clients, App.web("openid"), 2)) {
            Browser browser = house.browserOf(Visitor.unknown());
            party.app().signIn(browser, house.wire());

            browser.submit(browser.open("/logout"), Map.of());

            await().untilAsserted(() -> assertThat(party.tokens()).hasSize(1));
        }
    }

    @Test
    void tellsOfOtherSessionsWhenThePasswordChanges() throws Exception {
        try (RelyingParty party = new RelyingParty(clients, App.web("openid"), 0)) {
            Visitor anna = Visitor.unknown();
            Browser kept = house.browserOf(anna);
            Browser other = house.browser();
            anna.signIn(other);
            JWTClaimsSet here = idToken(party.app().signIn(kept, house.wire()));
            JWTClaimsSet there = idToken(party.app().signIn(other, house.wire()));

            changePassword.handle(AccountId.of(here.getSubject()), "unused hash", here.getStringClaim("sid"));

            List<String> tokens = await().until(party::tokens, sent -> !sent.isEmpty());
            assertThat(tokens).hasSize(1);
            assertThat(verify(tokens.get(0)).getStringClaim("sid")).isEqualTo(there.getStringClaim("sid"));
            assertThat(rows(party)).as("the session that goes on").isEqualTo(1);
        }
    }

    @Test
    void tellsOfADeletedAccountAndForgetsIt() throws Exception {
        try (RelyingParty party = new RelyingParty(clients, App.web("openid"), 0)) {
            Browser browser = house.browserOf(Visitor.unknown());
            JWTClaimsSet idToken = idToken(party.app().signIn(browser, house.wire()));

            decideDeletion.handle(AccountId.of(idToken.getSubject()));

            assertThat(rows(party)).isZero();
            List<String> tokens = await().until(party::tokens, sent -> sent.size() == 1);
            assertThat(verify(tokens.get(0)).getSubject()).isEqualTo(idToken.getSubject());
        }
    }

    @Test
    void acceptsNoLogoutTokenAsAHintOrAsAccess() throws Exception {
        try (RelyingParty party = new RelyingParty(clients, App.web("openid"), 0)) {
            Browser browser = house.browserOf(Visitor.unknown());
            party.app().signIn(browser, house.wire());
            browser.submit(browser.open("/logout"), Map.of());
            String token =
                    await().until(party::tokens, sent -> sent.size() == 1).get(0);

            assertThat(house.browser()
                            .open("/connect/logout?id_token_hint=" + token)
                            .status())
                    .isEqualTo(400);
            assertThat(house.wire()
                            .get("/userinfo", "Authorization", "Bearer " + token)
                            .status())
                    .isEqualTo(401);
            assertThat(house.wire()
                            .get("/api/v1/vendor-apps", "Authorization", "Bearer " + token)
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void remembersNothingOfAClientWithoutAddressAndNothingForEver() throws Exception {
        Answer tokens = App.web("openid").signIn(house.browserOf(Visitor.unknown()), house.wire());
        assertThat(jdbc.sql("select count(*) from session_client where session_id = ?")
                        .param(idToken(tokens).getStringClaim("sid"))
                        .query(Integer.class)
                        .single())
                .isZero();
        try (RelyingParty party = new RelyingParty(clients, App.web("openid"), 0)) {
            party.app().signIn(house.browserOf(Visitor.unknown()), house.wire());
            purge.run();
            assertThat(rows(party)).isEqualTo(1);

            jdbc.sql("update session_client set expires_at = expires_at - interval '181 days' where"
                            + " registered_client_id = ?")
                    .param(clients.find(party.app().clientId()).orElseThrow().getId())
                    .update();
            purge.run();

            assertThat(rows(party)).isZero();
        }
    }

    @Test
    void publishesThatItDoes() {
        var metadata = house.wire().get("/.well-known/openid-configuration").json();

        assertThat(metadata.path("backchannel_logout_supported").asBoolean()).isTrue();
        assertThat(metadata.path("backchannel_logout_session_supported").asBoolean())
                .isTrue();
    }

    private int rows(RelyingParty party) {
        return jdbc.sql("select count(*) from session_client where registered_client_id = ?")
                .param(clients.find(party.app().clientId()).orElseThrow().getId())
                .query(Integer.class)
                .single();
    }

    private JWTClaimsSet verify(String token) throws Exception {
        JWKSet keys = JWKSet.parse(house.wire().get("/oauth2/jwks").body());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(new com.nimbusds.jose.JOSEObjectType("logout+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(com.nimbusds.jose.JWSAlgorithm.ES256), new ImmutableJWKSet<>(keys)));
        return processor.process(token, null);
    }

    private static JWTClaimsSet idToken(Answer tokens) {
        return Tokens.claims(tokens.text("id_token"));
    }
}
