package io.fitconnect.local.stores;

import io.fitconnect.local.part.PartFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;

/** Topics, created where they are missing and given more partitions where they have too few. */
final class KafkaProvisioning {

    private static final long PATIENCE_SECONDS = 60;

    private final KafkaAddress address;

    KafkaProvisioning(KafkaAddress address) {
        this.address = address;
    }

    void createTopics(Map<String, Integer> wanted) {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) address.bootstrapServers()))) {
            var existing = await(admin.listTopics().names());
            await(admin.createTopics(missing(wanted, existing)).all());
            addPartitions(admin, wanted, existing);
        }
    }

    private static List<NewTopic> missing(Map<String, Integer> wanted, Set<String> existing) {
        return wanted.entrySet().stream()
                .filter(topic -> !existing.contains(topic.getKey()))
                .map(topic -> new NewTopic(topic.getKey(), Optional.of(topic.getValue()), Optional.empty()))
                .toList();
    }

    private static void addPartitions(Admin admin, Map<String, Integer> wanted, Set<String> existing) {
        var kept = wanted.keySet().stream().filter(existing::contains).toList();
        await(admin.describeTopics(kept).allTopicNames()).forEach((name, description) -> {
            var partitions = wanted.getOrDefault(name, 0);
            if (description.partitions().size() < partitions) {
                await(admin.createPartitions(Map.of(name, NewPartitions.increaseTo(partitions)))
                        .all());
            }
        });
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("the creation of topics was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartFailure("Kafka cannot create its topics: " + e.getMessage(), e);
        }
    }
}
