package io.fitconnect.auth.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.place.Countries;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    private static final Map<String, String> COUNTRIES = Map.of("203.0.113.0", "DE", "2001:db8:1:0:0:0:0:0", "SI");

    private final Places places = new Places(address -> Optional.ofNullable(COUNTRIES.get(address.getHostAddress())));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, en, 'Germany, 203.0.113.0/24'",
        "203.0.113.77, ru, 'Германия, 203.0.113.0/24'",
        "2001:db8:1:5::9, en, 'Slovenia, 2001:db8:1::/48'",
        "198.51.100.4, en, 198.51.100.0/24",
        "unknown, en, ''",
    })
    void namesTheCountryWhereItIsKnown(String address, String language, String name) {
        assertThat(places.name(CoarseNetwork.of(address), Locale.forLanguageTag(language)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.0/24", "''"})
    void namesTheNetworkAloneWithoutAFile(String network) {
        assertThat(new Places(Countries.UNKNOWN).name(network, Locale.ENGLISH)).isEqualTo(network);
    }
}
