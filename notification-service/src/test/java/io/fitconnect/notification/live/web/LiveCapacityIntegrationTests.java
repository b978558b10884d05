package io.fitconnect.notification.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.SignalLog;
import io.fitconnect.platform.events.CloudEventHeaders;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.TestTokens;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

/** What a stream costs and how fast a signal reaches all of them. Full size: {@code -Dfitconnect.test.streams=5000}. */
@RunningNotificationService
class LiveCapacityIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCapacityIntegrationTests.class);
    private static final int STREAMS = Integer.getInteger("fitconnect.test.streams", 500);
    private static final long MOST_BYTES = 20_000;
    private static final Duration ARRIVED = Duration.ofSeconds(2);
    private static final Duration OPENED = Duration.ofMinutes(2);

    @Autowired
    private LiveServer server;

    @Autowired
    private OpenStreams streams;

    @Autowired
    private SignalLog log;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Test
    void holdsAStreamInLessThan20KilobytesAndReachesAllWithinTwoSeconds() throws Exception {
        await().atMost(OPENED).until(log::isCurrent);
        List<UUID> athletes = Stream.generate(UUID::randomUUID).limit(STREAMS).toList();
        List<String> tokens = athletes.stream()
                .map(athlete -> TestTokens.athlete(athlete).bearer())
                .toList();
        try (ManyClients warm = new ManyClients(server.port())) {
            warm.open(TestTokens.athlete(UUID.randomUUID()).bearer());
            await().atMost(OPENED).until(() -> warm.opened() == 1);
        }
        try (ManyClients clients = new ManyClients(server.port())) {
            long before = usedBytes();
            for (String token : tokens) {
                clients.open(token);
            }
            await().atMost(OPENED).until(() -> clients.opened() == STREAMS);
            long each = (usedBytes() - before) / STREAMS;

            long start = System.nanoTime();
            for (UUID athlete : athletes) {
                Future<?> unused = kafka.send(signal(athlete));
            }
            await().atMost(OPENED).pollInterval(Duration.ofMillis(5)).until(() -> clients.events() >= STREAMS);
            Duration all = Duration.ofNanos(System.nanoTime() - start);

            LOG.warn(
                    "{} streams: {} bytes each with its client, all signals after {} ms",
                    streams.count(),
                    each,
                    all.toMillis());
            assertThat(each).isLessThan(MOST_BYTES);
            assertThat(all).isLessThan(ARRIVED);
        }
    }

    private static ProducerRecord<String, byte[]> signal(UUID athlete) {
        String key = athlete.toString();
        String body = "{\"athleteId\":\"" + key + "\",\"kind\":\"news\",\"reference\":\"/api/v1/things/1\"}";
        ProducerRecord<String, byte[]> signal =
                new ProducerRecord<>("live.signal", key, body.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(
                signal.headers(), Ids.next(), "signal-raised.v1", "training-service", key, Instant.now());
        return signal;
    }

    /** On the heap after a collection, and beside it. */
    private static long usedBytes() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        long direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + direct;
    }
}
