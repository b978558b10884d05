package io.fitconnect.promo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSettingsTests {

    @Test
    void leadsToAnArticleOfTheShop() {
        assertThat(new LinkSettings(URI.create("https://shop.example"), Duration.ofDays(1)).pageOf("strata-2"))
                .isEqualTo(URI.create("https://shop.example/items/strata-2?from=app"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "https://shop.example/a", "https://a@shop.example", "https://shop.example?x=1"})
    void demandsAnOrigin(String shop) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkSettings(URI.create(shop), Duration.ofDays(1)));
    }
}
