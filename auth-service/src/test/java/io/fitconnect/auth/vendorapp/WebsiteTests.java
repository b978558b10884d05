package io.fitconnect.auth.vendorapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTests {

    @Test
    void isAnHttpsAddress() {
        assertThat(new Website("https://tracker.example").value()).isEqualTo("https://tracker.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://tracker.example", "tracker.example", "javascript:alert(1)", "https://a@b.example", ""})
    void isNothingElse(String address) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Website(address));
    }
}
