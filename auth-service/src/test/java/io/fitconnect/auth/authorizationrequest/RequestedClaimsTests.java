package io.fitconnect.auth.authorizationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedClaimsTests {

    @Test
    void demandOnlyWhatIsEssential() {
        assertThat(of("{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"1\",\"2\"]}}}")
                        .demandedContextClasses())
                .containsExactlyInAnyOrder("1", "2");
        assertThat(of("{\"id_token\":{\"acr\":{\"values\":[\"2\"]}}}").demandedContextClasses())
                .isEmpty();
        assertThat(of("{\"id_token\":{\"acr\":null}}").demandedContextClasses()).isEmpty();
        assertThat(of("{\"userinfo\":{\"acr\":{\"essential\":true,\"value\":\"2\"}}}")
                        .demandedContextClasses())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"id_token\":[]}", "{\"id_token\":{\"name\":1}}", "null"})
    void haveTheFormOfTheStandard(String json) {
        assertThat(RequestedClaims.find(json)).isEmpty();
    }

    @Test
    void areBounded() {
        String fits = "{\"id_token\":{\"" + "x".repeat(3_970) + "\":null}}";

        assertThat(RequestedClaims.find(fits)).isPresent();
        assertThat(RequestedClaims.find(fits + " ".repeat(10))).isEmpty();
    }

    private static RequestedClaims of(String json) {
        return RequestedClaims.of(Map.of(RequestedClaims.PARAMETER, json));
    }
}
