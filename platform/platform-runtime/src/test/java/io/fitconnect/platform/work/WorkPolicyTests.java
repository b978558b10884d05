package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPolicyTests {

    private static final WorkPolicy STANDARD = WorkPolicy.STANDARD;

    @Test
    void hasDefaults() {
        assertThat(STANDARD)
                .isEqualTo(new WorkPolicy(
                        4,
                        Duration.ofSeconds(30),
                        8,
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10)));
    }

    @Test
    void rejectsWhatNoQueueCanWorkWith() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withParallelism(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withParallelism(65));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withLease(Duration.ofMillis(999)));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMaxAttempts(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withBackOff(Duration.ZERO, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withBackOff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withTimeLimit(Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reminders", "a_b", "a-", "-a", "1a", "a--b"})
    void rejectsAQueueNameThatIsNotKebabCase(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkQueue<>(name, String.class));
    }

    @Test
    void boundsNamesAndKeys() {
        assertThat(new WorkQueue<>("q".repeat(60), String.class).name()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkQueue<>("q".repeat(61), String.class));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkKey("q", "k".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkKey("q", ""));
    }
}
