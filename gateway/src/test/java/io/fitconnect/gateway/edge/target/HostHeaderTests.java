package io.fitconnect.gateway.edge.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostHeaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "a.b-c.example", "127.0.0.1:80", "[::1]", "[::1]:8080", "a_b"})
    void acceptsPlainAuthorities(String value) {
        assertThat(HostHeader.isAuthority(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a/b",
                "a@b",
                "a:",
                ":80",
                "a:x",
                "a:0",
                "a:65536",
                "a:123456",
                "a,b",
                "\u00e4",
                "a?b"
            })
    void refusesEverythingElse(String value) {
        assertThat(HostHeader.isAuthority(value)).isFalse();
    }

    @Test
    void refusesAVeryLongName() {
        assertThat(HostHeader.isAuthority("a".repeat(255))).isTrue();
        assertThat(HostHeader.isAuthority("a".repeat(256))).isFalse();
    }

    @Test
    void readsThePort() {
        assertThat(HostHeader.port("a:8080")).isEqualTo(8080);
        assertThat(HostHeader.port("[::1]:8080")).isEqualTo(8080);
        assertThat(HostHeader.port("[::1]")).isZero();
        assertThat(HostHeader.port("a")).isZero();
    }
}
