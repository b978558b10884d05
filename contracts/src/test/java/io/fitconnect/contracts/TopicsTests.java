package io.fitconnect.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsTests {

    /** These hold one whole-state type per key and nothing else: compaction loses no fact of them. */
    private static final Set<String> STATES = Set.of(
            "auth.consent", "auth.contact", "auth.vendor-app", "profile.athlete", "profile.private", "social.relation");

    @Test
    void haveNamesOfTheHousePartitionsAndATimeToBeKept() throws IOException {
        assertThat(topics()).isNotEmpty().allSatisfy((topic, value) -> {
            assertThat((String) topic).matches("[a-z-]+\\.[a-z-]+(\\.snapshot)?");
            assertThat((String) value).matches("[1-9][0-9]* (compact|[1-9][0-9]*d)");
        });
    }

    @Test
    void areCompactedExactlyWhereARecordIsTheWholeState() throws IOException {
        Properties topics = topics();
        assertThat(topics.stringPropertyNames().stream()
                        .filter(topic -> topics.getProperty(topic).endsWith(" compact")))
                .containsExactlyInAnyOrderElementsOf(STATES);
    }

    @Test
    void haveSnapshotsOnlyBesideTopicsThatForget() throws IOException {
        Properties topics = topics();
        assertThat(topics.stringPropertyNames().stream()
                        .filter(topic -> topic.endsWith(".snapshot"))
                        .map(topic -> topic.substring(0, topic.lastIndexOf('.'))))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topics.getProperty(topic)).doesNotEndWith(" compact"))
                .isSubsetOf(topics.stringPropertyNames());
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
