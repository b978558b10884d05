package io.fitconnect.auth.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class ClientCredentialsIntegrationTests {

    private static final Map<String, String> REQUEST =
            Map.of("grant_type", "client_credentials", "scope", "activity:write");

    private final House house;

    ClientCredentialsIntegrationTests(House house) {
        this.house = house;
    }

    @Test
    void givesAVendorATokenForItself() throws Exception {
        Answer answer = App.tracker().token(house.wire(), REQUEST);

        JWTClaimsSet token = Tokens.claims(answer.text("access_token"));
        assertThat(token.getSubject()).isEqualTo("demo-tracker");
        assertThat(token.getStringClaim("client_id")).isEqualTo("demo-tracker");
        assertThat(token.getAudience()).containsExactly("fitconnect-api");
        assertThat(token.getClaims()).doesNotContainKeys("roles", "sid");
        assertThat(answer.json().has("refresh_token")).isFalse();
    }

    @Test
    void refusesAClientThatMayNot() {
        assertThat(App.gateway().token(house.wire(), REQUEST).text("error")).isEqualTo("unauthorized_client");
    }

    @Test
    void offersNoOtherGrant() {
        Answer answer = App.tracker().token(house.wire(), Map.of("grant_type", "password"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void isOfNoUseWhereAPersonIsNeeded() {
        String token = App.tracker().token(house.wire(), REQUEST).text("access_token");

        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + token)
                        .status())
                .isIn(401, 403);
    }
}
