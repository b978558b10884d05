package io.fitconnect.auth.securityevent;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
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
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

@AuthServiceTest
class SecurityEventIntegrationTests {

    private final House house;
    private final RegisteredClients clients;
    private final SecurityEventTokens tokens;
    private final DecideAccountDeletion decideDeletion;
    private final JdbcClient jdbc;

    SecurityEventIntegrationTests(
            House house,
            RegisteredClients clients,
            SecurityEventTokens tokens,
            DecideAccountDeletion decideDeletion,
            JdbcClient jdbc) {
        this.house = house;
        this.clients = clients;
        this.tokens = tokens;
        this.decideDeletion = decideDeletion;
        this.jdbc = jdbc;
    }

    @Test
    void tellsTheReceiversOfADeletedAccountWithoutNamingItInTheStore() {
        String account = Tokens.claims(App.web("openid")
                        .signIn(house.browserOf(Visitor.unknown()), house.wire())
                        .text("id_token"))
                .getSubject();
        List<String> before = waiting();

        decideDeletion.handle(AccountId.of(account));
        List<String> after = waiting();
        decideDeletion.handle(AccountId.of(account));

        assertThat(after).hasSize(before.size() + 1).noneMatch(work -> work.contains(account));
        assertThat(waiting()).as("a decision that is announced again").hasSameSizeAs(after);
    }

    @Test
    void makesATokenThatTheKeysOfTheHouseVerifyAndThatPassesForNoOther() throws Exception {
        RegisteredClient shop = clients.find("fitconnect-shop").orElseThrow();
        AccountId account = AccountId.next();

        String token = tokens.purged(shop, account);

        JWTClaimsSet claims = verify(token);
        assertThat(claims.getAudience()).containsExactly("fitconnect-shop");
        assertThat(claims.getJSONObjectClaim("events")).containsOnlyKeys(SecurityEventTokens.PURGED);
        assertThat(claims.getJSONObjectClaim("sub_id"))
                .isEqualTo(Map.of("format", "iss_sub", "iss", claims.getIssuer(), "sub", account.toString()));
        assertThat(claims.getClaims()).doesNotContainKeys("sub", "exp", "nonce");
        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    private List<String> waiting() {
        return jdbc.sql("select concat(id, ' ', payload) from due_work where queue = 'security-events'")
                .query(String.class)
                .list();
    }

    private JWTClaimsSet verify(String token) throws Exception {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(SecurityEventTokens.TYPE)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256),
                new ImmutableJWKSet<>(
                        JWKSet.parse(house.wire().get("/oauth2/jwks").body()))));
        return processor.process(token, null);
    }
}
