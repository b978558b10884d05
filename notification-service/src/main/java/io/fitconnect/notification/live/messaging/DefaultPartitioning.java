package io.fitconnect.notification.live.messaging;

import io.fitconnect.notification.live.Partitioning;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.springframework.stereotype.Component;

/** As Kafka's producers choose a partition by the key, which is the athlete's id as text. */
@Component
class DefaultPartitioning implements Partitioning {

    @Override
    public int partitionOf(UUID athlete, int partitions) {
        byte[] key = athlete.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }
}
