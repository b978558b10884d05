package io.fitconnect.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CockroachVersionTests {

    @Test
    void readsWhatTheDatabaseSaysOfItself() {
        assertThat(CockroachVersion.find(
                        "CockroachDB CCL v24.3.8 (x86_64-pc-linux-gnu, built 2025/03/20 20:30:36, go1.22.8)"))
                .contains(new CockroachVersion(24, 3));
        assertThat(CockroachVersion.find("CockroachDB OSS v25.10.0-beta.1 (aarch64-unknown-linux-gnu)"))
                .contains(new CockroachVersion(25, 10));
        assertThat(CockroachVersion.find("PostgreSQL 18.6 on x86_64-pc-linux-gnu, compiled by gcc (Debian) 14.2"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24, 3", "24, 10", "25, 1"})
    void acceptsTheLeastVersionAndNewerOnes(int major, int minor) {
        assertThatCode(new CockroachVersion(major, minor)::requireSupported).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"24, 2", "23, 9"})
    void refusesOlderOnes(int major, int minor) {
        assertThatIllegalStateException()
                .isThrownBy(new CockroachVersion(major, minor)::requireSupported)
                .withMessage("CockroachDB %d.%d is too old: the services need 24.3 or newer", major, minor);
    }
}
