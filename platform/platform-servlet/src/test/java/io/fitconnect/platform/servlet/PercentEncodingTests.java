package io.fitconnect.platform.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/v1/things", "a=b+c&d=%D0%A1", "%F0%9F%8F%83", "%25", "a=%2Fb%20c"})
    void takesWhatCanBeDecoded(String encoded) {
        assertThat(PercentEncoding.isWellFormed(encoded)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%4",
                "a%",
                "%zz",
                "%g0",
                "%FF",
                "%C3",
                "%C0%80",
                "%ED%A0%80",
                "%F4%90%80%80",
                "%00",
                "a%00b",
                "%0A",
                "%7F",
                "%C2%85",
                "\u0000",
                "\u00e9"
            })
    void refusesWhatCannotBeDecodedOrIsNoText(String encoded) {
        assertThat(PercentEncoding.isWellFormed(encoded)).isFalse();
    }
}
