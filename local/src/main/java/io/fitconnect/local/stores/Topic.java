package io.fitconnect.local.stores;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** A topic as its line in {@code topics.properties} says: {@code <partitions> compact} or {@code <partitions> <days>d}. */
public record Topic(String name, int partitions, Map<String, String> settings) {

    private static final Pattern VALUE = Pattern.compile("([1-9]\\d*) (?:(compact)|([1-9]\\d*)d)");

    public Topic {
        settings = Map.copyOf(settings);
    }

    public static Topic parse(String name, String value) {
        var parts = VALUE.matcher(value.trim());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "%s=%s is neither <partitions> compact nor <partitions> <days>d".formatted(name, value));
        }
        return new Topic(
                name, Integer.parseInt(parts.group(1)), parts.group(2) == null ? kept(parts.group(3)) : compacted());
    }

    NewTopic toNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private static Map<String, String> compacted() {
        return Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    /** The policy stands here although it is the broker's default: the topic may have been compacted before. */
    private static Map<String, String> kept(String days) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                "" + Duration.ofDays(Long.parseLong(days)).toMillis());
    }
}
