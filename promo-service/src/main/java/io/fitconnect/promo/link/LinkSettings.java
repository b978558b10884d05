package io.fitconnect.promo.link;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where links lead and how long.
 *
 * @param shop  the address of the shop, whose articles stand at {@code /items/<id>}
 * @param valid how long a link leads there
 */
@Validated
@ConfigurationProperties("fitconnect.links")
public record LinkSettings(
        @NotNull URI shop, @DefaultValue("90d") Duration valid) {

    public LinkSettings {
        boolean isOrigin = shop.isAbsolute()
                && shop.getHost() != null
                && (shop.getPath().isEmpty() || shop.getPath().equals("/"))
                && shop.getQuery() == null
                && shop.getFragment() == null
                && shop.getUserInfo() == null;
        if (!isOrigin || valid.isNegative() || valid.isZero()) {
            throw new IllegalArgumentException("fitconnect.links.shop is an origin such as https://shop.example");
        }
    }

    /** The page of an article, where the person arrives signed in: nothing of it but the article comes from a link. */
    URI pageOf(String productId) {
        return shop.resolve("/items/" + productId + "?from=app");
    }
}
