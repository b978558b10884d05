package io.fitconnect.platform.test;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** What tests ask of the broker as its operator. */
record KafkaBroker(String bootstrapServers) {

    private static final long TIMEOUT_SECONDS = 60;

    /** Creates what is missing; another JVM may do the same at the same time. */
    void createTopics(Collection<TopicContract> topics) {
        try (var admin = admin()) {
            var existing = await(admin.listTopics().names());
            var missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(TopicContract::toNewTopic)
                    .toList();
            admin.createTopics(missing).values().values().forEach(KafkaBroker::awaitCreation);
        }
    }

    /** Sets a new group's position behind the last record of each partition. */
    void beginAtTheEnd(String group, Collection<TopicPartition> partitions) {
        var ends = listEnds(partitions).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue())));
        try (var admin = admin()) {
            await(admin.alterConsumerGroupOffsets(group, ends).all());
        }
    }

    /** The offset behind the last record of each partition. */
    Map<TopicPartition, Long> listEnds(Collection<TopicPartition> partitions) {
        var latest = partitions.stream().collect(Collectors.toMap(Function.identity(), unused -> OffsetSpec.latest()));
        try (var admin = admin()) {
            return await(admin.listOffsets(latest).all()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        }
    }

    private Admin admin() {
        return Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private static void awaitCreation(KafkaFuture<Void> creation) {
        try {
            await(creation);
        } catch (IllegalStateException failure) {
            var cause = Optional.ofNullable(failure.getCause()).map(Throwable::getCause);
            if (cause.filter(TopicExistsException.class::isInstance).isEmpty()) {
                throw failure;
            }
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The shared Kafka did not answer", failure);
        }
    }
}
