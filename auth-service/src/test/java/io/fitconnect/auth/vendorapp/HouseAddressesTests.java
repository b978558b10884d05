package io.fitconnect.auth.vendorapp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.client.OAuthClientSettings;
import io.fitconnect.auth.testing.Settings;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.token.SecuritySettings;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseAddressesTests {

    private static final Map<String, String> SHOP = Map.of(
            "fitconnect.auth.clients.seeds.shop.name", "Shop",
            "fitconnect.auth.clients.seeds.shop.secret", "secret",
            "fitconnect.auth.clients.seeds.shop.redirect-uris",
                    "https://shop.example/login/oauth2/code/fitconnect,http://localhost:8090/x,http://127.0.0.1/callback",
            "fitconnect.auth.clients.seeds.shop.scopes", "openid",
            "fitconnect.security.issuer", "https://fit.example");

    private final HouseAddresses house = new HouseAddresses(
            Settings.bind("fitconnect.security", SecuritySettings.class, SHOP),
            Settings.bind("fitconnect.auth.clients", OAuthClientSettings.class, SHOP));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fit.example/app/callback",
                "https://FIT.example:8443/",
                "https://shop.example/callback",
                "http://localhost:8090/callback",
                "http://127.0.0.1:8090/callback"
            })
    void sendsNoVendorsCodeToTheHouse(String uri) {
        assertThatThrownBy(() -> house.requireNone(details(uri))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tracker.example/callback",
                "https://fit.example.tracker.example/callback",
                "http://localhost:3000/callback",
                "http://127.0.0.1/callback",
                "tracker.app:/callback"
            })
    void letsVendorsHaveTheirs(String uri) {
        assertThatCode(() -> house.requireNone(details(uri))).doesNotThrowAnyException();
    }

    private static AppDetails details(String redirectUri) {
        return new AppDetails("Tracker", "https://tracker.example", Set.of(redirectUri), Set.of("openid"));
    }
}
