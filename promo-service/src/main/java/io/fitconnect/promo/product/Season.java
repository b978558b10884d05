package io.fitconnect.promo.product;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * The season at a home region, by month and hemisphere. Only countries that have these four seasons in most of their inhabited land are
 * listed; elsewhere there is none, and nothing seasonal is advised.
 */
public enum Season {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN;

    private static final Set<String> NORTH = Set.of(
            "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "BY", "CA", "CH", "CN", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
            "GB", "GE", "GR", "HR", "HU", "IE", "IS", "IT", "JP", "KG", "KR", "KZ", "LI", "LT", "LU", "LV", "MD", "ME",
            "MK", "MN", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SK", "TJ", "TR", "UA", "US", "UZ", "XK");
    private static final Set<String> SOUTH = Set.of("AR", "CL", "LS", "NZ", "UY", "ZA");
    private static final int MONTHS_OF_A_SEASON = 3;
    private static final int HALF_A_YEAR = 6;

    /**
     * The season of a month.
     *
     * @param country ISO 3166-1
     */
    public static Optional<Season> of(Month month, String country) {
        if (NORTH.contains(country)) {
            return Optional.of(northern(month));
        }
        return SOUTH.contains(country) ? Optional.of(northern(month.plus(HALF_A_YEAR))) : Optional.empty();
    }

    @JsonValue
    public String word() {
        return WireName.of(this);
    }

    private static Season northern(Month month) {
        return values()[month.getValue() % Month.values().length / MONTHS_OF_A_SEASON];
    }
}
