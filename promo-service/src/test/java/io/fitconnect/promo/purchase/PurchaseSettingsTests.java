package io.fitconnect.promo.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurchaseSettingsTests {

    @Test
    void demandsLongSecretsAndHidesThem() {
        String secret = "thirty-two-characters-at-least!!";

        assertThat(new PurchaseSettings(Map.of("main", List.of(secret))).toString())
                .doesNotContain(secret);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseSettings(Map.of("main", List.of(secret, secret.substring(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseSettings(Map.of("The Shop", List.of(secret))));
    }
}
