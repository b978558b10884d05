package io.fitconnect.local.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTests {

    @Test
    void keepsTheLatestRecordOfEachKey() {
        assertThat(Topic.parse("profile.athlete", "3 compact"))
                .isEqualTo(new Topic("profile.athlete", 3, Map.of("cleanup.policy", "compact")));
    }

    @Test
    void keepsRecordsForDays() {
        assertThat(Topic.parse("auth.account", "12 30d"))
                .isEqualTo(new Topic(
                        "auth.account", 12, Map.of("cleanup.policy", "delete", "retention.ms", "2592000000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3 30", "0 30d", "3 0d", "three compact", "3 compact 30d", ""})
    void refusesALineThatSaysNoPartitionsOrNoRetention(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.parse("auth.account", value))
                .withMessageContaining("auth.account=" + value);
    }
}
