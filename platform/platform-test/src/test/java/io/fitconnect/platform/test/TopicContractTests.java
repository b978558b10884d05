package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicContractTests {

    @Test
    void keepsTheLatestRecordOfEachKeyOfACompactedTopic() {
        assertThat(TopicContract.parse("kites.kite", "3 compact"))
                .isEqualTo(new TopicContract("kites.kite", 3, Map.of("cleanup.policy", "compact")));
    }

    @Test
    void keepsOtherTopicsForDays() {
        assertThat(TopicContract.parse("kites.flight", "5 2d").settings())
                .containsExactly(Map.entry("retention.ms", "172800000"));
    }

    @Test
    void refusesALineThatDoesNotSayHowLong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TopicContract.parse("kites.kite", "3"))
                .withMessageStartingWith("kites.kite=3 is not");
    }
}
