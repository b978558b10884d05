package io.fitconnect.platform.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0, DE",
        "203.0.113.255, DE",
        "203.0.112.255,",
        "2001:db8:1::, SI",
        "2001:db8:2::,",
        "198.51.100.7, RU",
        "192.0.2.1,",
    })
    void tellsTheCountryOfANetwork(String address, String country) throws IOException {
        try (CountryFile countries = CountryFile.open(aFile())) {
            assertThat(countries.find(InetAddress.getByName(address)).orElse(null))
                    .isEqualTo(country);
        }
    }

    @Test
    void refusesAFileOfAnotherFormat() throws IOException {
        Path other = Files.writeString(folder.resolve("other.mmdb"), "no networks");

        assertThatThrownBy(() -> CountryFile.open(other))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("other.mmdb");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> CountryFile.open(folder.resolve("missing.mmdb")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.mmdb");
    }

    private Path aFile() throws IOException {
        return new NetworkFile()
                .with("203.0.113.0/24", Map.of("country_code", "DE"))
                .with("2001:db8:1::/48", Map.of("country_code", "SI"))
                .with("198.51.100.0/24", Map.of("country", Map.of("iso_code", "RU")))
                .with("192.0.2.0/24", Map.of("country_code", "None"))
                .writeTo(folder.resolve("countries.mmdb"));
    }
}
