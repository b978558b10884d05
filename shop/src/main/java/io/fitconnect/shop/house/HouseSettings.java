package io.fitconnect.shop.house;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the house is.
 *
 * @param address       of its API; absent: it gets no notices, and no coupon is taken
 * @param name          of the shop, as the house calls it
 * @param webhookSecret signs notices to it
 */
@ConfigurationProperties("fitconnect.shop.house")
public record HouseSettings(
        @Nullable URI address,
        @DefaultValue("main") String name,
        @DefaultValue("") String webhookSecret) {

    /** Whether there is a house to speak to. */
    public boolean isKnown() {
        return address != null && !address.toString().isEmpty();
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "HouseSettings[address=" + address + "]";
    }
}
