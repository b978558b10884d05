package io.fitconnect.platform.test;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** One line of {@code contracts/topics.properties}: {@code <topic>=<partitions> compact} or {@code <partitions> <days>d}. */
record TopicContract(String name, int partitions, Map<String, String> settings) {

    private static final Pattern VALUE = Pattern.compile("(\\d+) (?:(compact)|(\\d+)d)");

    static TopicContract parse(String name, String value) {
        var parts = VALUE.matcher(value.trim());
        if (!parts.matches()) {
            throw new IllegalStateException(
                    name + "=" + value + " is not <partitions> compact or <partitions> <days>d");
        }
        return new TopicContract(
                name, Integer.parseInt(parts.group(1)), parts.group(2) == null ? kept(parts.group(3)) : compacted());
    }

    NewTopic toNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private static Map<String, String> compacted() {
        return Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    private static Map<String, String> kept(String days) {
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(Duration.ofDays(Long.parseLong(days)).toMillis()));
    }
}
