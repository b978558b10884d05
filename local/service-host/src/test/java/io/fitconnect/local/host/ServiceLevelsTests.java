package io.fitconnect.local.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import org.junit.jupiter.api.Test;

class ServiceLevelsTests {

    private final ServiceLevels levels = new ServiceLevels();

    @Test
    void takesTheLevelOfTheNearestLoggerAbove() {
        levels.set("org", Level.WARN);
        levels.set("org.apache.kafka", Level.ERROR);

        assertThat(levels.effective("org.apache.kafka.clients")).isEqualTo(Level.ERROR);
        assertThat(levels.effective("org.apache.kafkaesque")).isEqualTo(Level.WARN);
        assertThat(levels.effective("io.fitconnect")).isEqualTo(Level.INFO);
    }

    @Test
    void takesTheRootsLevelWhereNoOtherIsSet() {
        levels.set("ROOT", Level.ERROR);

        assertThat(levels.effective("io.fitconnect")).isEqualTo(Level.ERROR);
    }
}
