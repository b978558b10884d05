package io.fitconnect.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.shop.customer.ProviderSettings;
import io.fitconnect.shop.customer.SessionSettings;
import io.fitconnect.shop.money.MoneySettings;
import io.fitconnect.shop.order.OrderSettings;
import io.fitconnect.shop.page.AddressSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTests {

    private static final String SECRET = "a-secret-of-production-with-many-characters";
    private static final URI HTTPS = URI.create("https://shop.example");

    @Test
    void haveTermsThatFit() {
        var terms = new OrderSettings(490, 7500, Duration.ofMinutes(30), 3, 20, List.of("DE"));
        assertThat(terms.postageFor(7499)).isEqualTo(490);
        assertThat(terms.postageFor(7500)).isZero();
    }

    @Test
    void refuseWhatCannotBe() {
        assertThatThrownBy(() -> new OrderSettings(-1, 0, Duration.ofMinutes(30), 3, 20, List.of("DE")))
                .hasMessageContaining("fitconnect.shop.orders");
        assertThatThrownBy(() -> new OrderSettings(1, 0, Duration.ofMinutes(30), 3, 20, List.of("XX")))
                .hasMessageContaining("XX");
        assertThatThrownBy(() -> new OrderSettings(1, 0, Duration.ofMinutes(30), 3, 2, List.of("DE")))
                .hasMessageContaining("unpaid-of-network");
        assertThatThrownBy(() -> new MoneySettings(Currency.getInstance("JPY"))).hasMessageContaining("JPY");
        assertThatThrownBy(() -> new AddressSettings(URI.create("https://shop.example/x"), HTTPS))
                .hasMessageContaining("fitconnect.shop.address");
        assertThatThrownBy(() -> new SessionSettings(Duration.ofHours(2), Duration.ofHours(1)))
                .hasMessageContaining("fitconnect.shop.sessions");
    }

    @Test
    void refuseTheLocalSecretsInProduction() {
        assertThatCode(() -> production(SECRET, SECRET, HTTPS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> production("fitconnect-shop-secret", SECRET, HTTPS))
                .hasMessageContaining("client-secret");
        assertThatThrownBy(() -> production(SECRET, "local-only-key-for-sealing-never-in-production", HTTPS))
                .hasMessageContaining("fitconnect.sealing");
        assertThatThrownBy(() -> production(SECRET, SECRET, URI.create("http://shop.example")))
                .hasMessageContaining("https");
    }

    private static ProductionSecrets production(String clientSecret, String sealingKey, URI address) {
        return new ProductionSecrets(
                new ProviderSettings(URI.create("https://id.example"), null, "fitconnect-shop", clientSecret),
                new SealingSettings("k1", Map.of("k1", sealingKey)),
                new AddressSettings(address, HTTPS));
    }
}
