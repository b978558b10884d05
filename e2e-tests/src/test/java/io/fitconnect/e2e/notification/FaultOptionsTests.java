package io.fitconnect.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultOptionsTests {

    @Test
    void readsArgumentsAndHasDefaults() {
        var options = FaultOptions.parse("--groups=2", "--interval=7", "--keep");

        assertThat(options.groups()).isEqualTo(2);
        assertThat(options.participants()).isEqualTo(50);
        assertThat(options.interval()).isEqualTo(Duration.ofSeconds(7));
        assertThat(options.keep()).isTrue();
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhatCannotBe() {
        assertThatThrownBy(() -> FaultOptions.parse("--group=2")).hasMessageContaining("unknown option --group;");
        assertThatThrownBy(() -> FaultOptions.parse("--groups=none")).hasMessageContaining("--groups needs a number");
        assertThatThrownBy(() -> FaultOptions.parse("--groups=0")).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> FaultOptions.parse("--interval=1")).hasMessageContaining("at least 5 seconds");
    }
}
