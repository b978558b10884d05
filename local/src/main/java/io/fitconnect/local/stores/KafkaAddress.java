package io.fitconnect.local.stores;

/** Where a Kafka broker listens. It creates no topic by itself. */
public record KafkaAddress(String host, int port) {

    public String bootstrapServers() {
        return host + ":" + port;
    }
}
