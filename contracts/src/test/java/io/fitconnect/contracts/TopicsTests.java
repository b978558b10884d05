package io.fitconnect.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TopicsTests {

    @Test
    void haveNamesOfTheHouseAndAtLeastOnePartition() throws IOException {
        assertThat(topics()).isNotEmpty().allSatisfy((topic, partitions) -> {
            assertThat((String) topic).matches("[a-z-]+\\.[a-z-]+");
            assertThat(Integer.parseInt((String) partitions)).isPositive();
        });
    }

    static Properties topics() throws IOException {
        var topics = new Properties();
        try (InputStream file = Objects.requireNonNull(
                TopicsTests.class.getResourceAsStream("/contracts/topics.properties"), "topics.properties")) {
            topics.load(file);
        }
        return topics;
    }
}
