package io.fitconnect.integration.stream.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.stream.Detail;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.StreamKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamQueryTests {

    @Test
    void alwaysAsksForTheTime() {
        assertThat(StreamQuery.of(List.of("power", "heartRate"), "low").kinds())
                .containsExactly(StreamKind.TIME, StreamKind.HEART_RATE, StreamKind.POWER);
        assertThat(StreamQuery.of(null, "low").kinds()).containsExactly(StreamKind.values());
    }

    @Test
    void tellsWhatItKnows() {
        assertThatThrownBy(() -> StreamQuery.of(List.of("pulse"), "low"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("heartRate");
        assertThatThrownBy(() -> StreamQuery.of(null, "ultra"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("medium");
    }

    @Test
    void hasATagForEachAnswer() {
        StreamQuery query = StreamQuery.of(List.of("power"), "low");

        assertThat(query.eTag("a", Detail.LOW))
                .isEqualTo(StreamQuery.of(List.of("time", "power"), "low").eTag("a", Detail.LOW))
                .isNotEqualTo(query.eTag("a", Detail.FULL))
                .isNotEqualTo(query.eTag("b", Detail.LOW))
                .isNotEqualTo(StreamQuery.of(List.of("speed"), "low").eTag("a", Detail.LOW));
    }
}
