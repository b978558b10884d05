package io.fitconnect.platform.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void isNowUnlessRowsAreKept() {
        Expiry expiry = Expiry.of("mailed_proof", "id", "expires_at");

        assertThat(expiry.threshold(NOW)).isEqualTo(OffsetDateTime.parse("2026-11-28T12:00:00Z"));
        assertThat(expiry.kept(Duration.ofDays(2)).threshold(NOW))
                .isEqualTo(OffsetDateTime.parse("2026-11-26T12:00:00Z"));
    }

    @Test
    void countsMillisecondsWhereTheColumnDoes() {
        assertThat(Expiry.of("http_session", "primary_id", "expiry_time")
                        .inMillis()
                        .threshold(NOW))
                .isEqualTo(NOW.toEpochMilli());
    }

    @ParameterizedTest
    @CsvSource({"'a; drop table a', id, at", "a, 'id) or (1', at", "a, 'id,id', at", "a, id, 'at < now() or at'"})
    void takesNamesOnly(String table, String key, String column) {
        assertThatIllegalArgumentException().isThrownBy(() -> Expiry.of(table, key, column));
    }

    @Test
    void cannotRemoveWhatIsNotPast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expiry.of("a", "id", "at").kept(Duration.ofSeconds(-1)));
    }
}
