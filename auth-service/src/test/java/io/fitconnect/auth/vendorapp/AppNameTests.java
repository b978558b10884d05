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
                "FitConn\u00e9ct",
                "\uff26\uff49\uff54\uff23onnect",
                "Fi7C0nn3ct",
                "\u0424\u0438\u0442\u041a\u043e\u043d\u043d\u0435\u043a\u0442",
                "Support Team",
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
