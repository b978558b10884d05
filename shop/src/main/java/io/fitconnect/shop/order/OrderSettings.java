package io.fitconnect.shop.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Terms of an order.
 *
 * @param postageCents         of an order
 * @param freePostageFromCents value of the items from which on postage is free
 * @param payWithin            how long the pieces of an unpaid order are kept
 * @param unpaidOfGuest        how many unpaid orders a guest's browser session and e-mail address may have, each
 * @param unpaidOfNetwork      how many all guests of a network may have; more, since a household or a proxy shares one
 * @param countries            where the shop delivers to, as two-letter codes
 */
@Validated
@ConfigurationProperties("fitconnect.shop.orders")
public record OrderSettings(
        @DefaultValue("490") long postageCents,
        @DefaultValue("7500") long freePostageFromCents,
        @NotNull @DefaultValue("30m") Duration payWithin,
        @Min(1) @DefaultValue("3") int unpaidOfGuest,
        @Min(1) @DefaultValue("20") int unpaidOfNetwork,

        @NotEmpty
        @DefaultValue({"AT", "BE", "CH", "CZ", "DE", "ES", "FR", "GB", "IT", "KZ", "NL", "PL", "RS", "RU", "US"})
        List<String> countries) {

    public OrderSettings {
        countries = List.copyOf(countries);
        if (unpaidOfNetwork < unpaidOfGuest) {
            throw new IllegalArgumentException(
                    "fitconnect.shop.orders.unpaid-of-network is at least that of one guest");
        }
        if (postageCents < 0 || freePostageFromCents < 0 || payWithin.toSeconds() < 60) {
            throw new IllegalArgumentException(
                    "fitconnect.shop.orders: amounts of at least 0, and a minute or more to pay");
        }
        List<String> known = List.of(Locale.getISOCountries());
        countries.forEach(country -> {
            if (!known.contains(country)) {
                throw new IllegalArgumentException("fitconnect.shop.orders.countries: " + country + " is no country");
            }
        });
    }

    public long postageFor(long itemsCents) {
        return itemsCents >= freePostageFromCents ? 0 : postageCents;
    }
}
