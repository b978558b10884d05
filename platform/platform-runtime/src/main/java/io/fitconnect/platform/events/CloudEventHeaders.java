package io.fitconnect.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The CloudEvents 1.0 attributes in Kafka's binary content mode: each one a header with the prefix {@code ce_}. */
public final class CloudEventHeaders {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String TYPE_PREFIX = "io.fitconnect.";

    private CloudEventHeaders() {}

    /** Writes the attributes of one event. */
    public static void write(Headers headers, UUID id, String type, String service, String subject, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, id.toString());
        put(headers, TYPE, TYPE_PREFIX + service.replace("-service", "") + "." + type);
        put(headers, SOURCE, "/" + service);
        put(headers, SUBJECT, subject);
        put(headers, TIME, time.toString());
        put(headers, "content-type", "application/json");
    }

    static String require(ConsumerRecord<?, ?> consumed, String name) {
        Header header = consumed.headers().lastHeader(name);
        if (header == null) {
            throw new MalformedEvent("The header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
