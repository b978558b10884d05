package io.fitconnect.platform.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingCountryFileTests {

    @TempDir
    private Path folder;

    private final SteppedClock clock = new SteppedClock();
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = folder.resolve("countries.mmdb");
        replaceBy("DE", 1);
    }

    @Test
    void readsAReplacedFileAfterTenSeconds() throws IOException {
        Countries countries = ReloadingCountryFile.open(file, clock);
        assertThat(find(countries)).isEqualTo("DE");

        replaceBy("SI", 2);

        clock.now = clock.now.plusSeconds(9);
        assertThat(find(countries)).isEqualTo("DE");
        clock.now = clock.now.plusSeconds(2);
        assertThat(find(countries)).isEqualTo("SI");
    }

    @Test
    void keepsTheFormerWhileTheNewOneCannotBeRead() throws IOException {
        Countries countries = ReloadingCountryFile.open(file, clock);

        Path broken = Files.writeString(folder.resolve("broken.mmdb"), "no networks");
        Files.move(broken, file, StandardCopyOption.REPLACE_EXISTING);
        clock.now = clock.now.plusSeconds(11);
        assertThat(find(countries)).isEqualTo("DE");
        Files.delete(file);
        clock.now = clock.now.plusSeconds(11);
        assertThat(find(countries)).isEqualTo("DE");

        replaceBy("SI", 3);
        clock.now = clock.now.plusSeconds(11);
        assertThat(find(countries)).isEqualTo("SI");
    }

    private static String find(Countries countries) throws IOException {
        return countries.find(InetAddress.getByName("203.0.113.7")).orElse("");
    }

    private void replaceBy(String country, long changedAt) throws IOException {
        Path next = new NetworkFile()
                .with("203.0.113.0/24", Map.of("country_code", country))
                .writeTo(folder.resolve("next.mmdb"));
        Files.setLastModifiedTime(next, FileTime.fromMillis(changedAt * 1_000));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static final class SteppedClock extends Clock {

        private Instant now = Instant.parse("2026-12-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
