package io.fitconnect.auth.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the shop's client gets the scope for coupons, by client credentials. */
@AuthServiceTest
class ShopClientIntegrationTests {

    private static final Map<String, String> REQUEST =
            Map.of("grant_type", "client_credentials", "scope", "coupon:redeem");

    private final House house;

    ShopClientIntegrationTests(House house) {
        this.house = house;
    }

    @Test
    void getsATokenOfItsOwnForCoupons() {
        String token = App.shop().token(house.wire(), REQUEST).text("access_token");

        assertThat(Tokens.claims(token).getSubject()).isEqualTo("fitconnect-shop");
        assertThat(Tokens.claims(token).getClaims().get("scope")).asString().contains("coupon:redeem");
    }

    @Test
    void isTheOnlyOne() {
        assertThat(App.tracker().token(house.wire(), REQUEST).text("error")).isEqualTo("invalid_scope");
    }
}
