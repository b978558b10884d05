package io.fitconnect.local.stores;

import io.fitconnect.local.part.PartFailure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;

/** Creates missing topics, adds partitions where there are too few, and sets how long existing topics keep their records. */
final class KafkaProvisioning {

    private static final long TIMEOUT_SECONDS = 60;

    private final KafkaAddress address;

    KafkaProvisioning(KafkaAddress address) {
        this.address = address;
    }

    void createTopics(List<Topic> wanted) {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) address.bootstrapServers()))) {
            var names = await(admin.listTopics().names());
            var existing = wanted.stream()
                    .filter(topic -> names.contains(topic.name()))
                    .toList();
            var missing = wanted.stream()
                    .filter(topic -> !names.contains(topic.name()))
                    .map(Topic::toNewTopic)
                    .toList();
            await(admin.createTopics(missing).all());
            addPartitions(admin, existing);
            await(admin.incrementalAlterConfigs(settings(existing)).all());
        }
    }

    private static void addPartitions(Admin admin, List<Topic> topics) {
        var described = await(
                admin.describeTopics(topics.stream().map(Topic::name).toList()).allTopicNames());
        var increases = topics.stream()
                .filter(topic -> partitions(described, topic) < topic.partitions())
                .collect(Collectors.toMap(Topic::name, topic -> NewPartitions.increaseTo(topic.partitions())));
        await(admin.createPartitions(increases).all());
    }

    private static int partitions(Map<String, TopicDescription> described, Topic topic) {
        return Objects.requireNonNull(described.get(topic.name())).partitions().size();
    }

    /** What a topic has already, the broker does not write again. */
    private static Map<ConfigResource, Collection<AlterConfigOp>> settings(List<Topic> topics) {
        return topics.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        topic -> topic.settings().entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                                .toList()));
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("the creation of topics was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartFailure("Kafka cannot create its topics: " + e.getMessage(), e);
        }
    }
}
