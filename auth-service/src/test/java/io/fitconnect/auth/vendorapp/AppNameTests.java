package io.fitconnect.auth.vendorapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppNameTests {

    @Test
    void keepsAnHonestName() {
        assertThat(AppName.of("Swift Tracker 3").value()).isEqualTo("Swift Tracker 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fit\u0421\u043ennect",
                "F1tC0nnect",
                "\u200b\u00a0",
                "FitConnect",
                "fit connect",
                "Fit-Connect Sync",
                "The official FITCONNECT app",
                "",
                "a\u202eb"
            })
    void refusesToBeTakenForTheHouse(String name) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> AppName.of(name));
    }
}
