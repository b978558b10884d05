package io.fitconnect.promo.purchase;

import jakarta.validation.constraints.NotEmpty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How notices of shops are trusted.
 *
 * @param shops by name, the secrets that sign their notices, at least 32 characters each; several while one follows another
 */
@Validated
@ConfigurationProperties("fitconnect.purchases")
public record PurchaseSettings(@NotEmpty Map<String, List<String>> shops) {

    private static final int LEAST_BYTES = 32;
    private static final Pattern SHOP = Pattern.compile("[a-z0-9]{1,40}");

    public PurchaseSettings {
        shops = Map.copyOf(shops);
        shops.forEach((shop, secrets) -> {
            if (!SHOP.matcher(shop).matches()
                    || secrets.isEmpty()
                    || secrets.stream()
                            .anyMatch(secret -> secret.getBytes(StandardCharsets.UTF_8).length < LEAST_BYTES)) {
                throw new IllegalArgumentException("fitconnect.purchases.shops." + shop
                        + ": a name of small letters, and secrets of at least " + LEAST_BYTES + " characters each");
            }
        });
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "PurchaseSettings[shops=" + shops.keySet() + "]";
    }
}
