package io.fitconnect.promo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class AssignmentSettingsTests {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void refusesAKeyThatCouldBeGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AssignmentSettings("short", 0.05));
    }

    @Test
    void refusesTheLocalKeyInProduction() {
        AssignmentSettings local = new AssignmentSettings("local-only-" + KEY, 0.05);

        assertThatIllegalStateException().isThrownBy(() -> new ProductionKeys(local));
        assertThat(new ProductionKeys(new AssignmentSettings(KEY, 0.05))).isNotNull();
    }

    @Test
    void hidesTheKey() {
        assertThat(new AssignmentSettings(KEY, 0.05)).hasToString("AssignmentSettings[holdOut=0.05]");
    }
}
