package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares events with the contract files. What is published must validate and may say nothing that the contract does
 * not name; what is received is read from the example beside the schema.
 *
 * <p>An event is named as in its file: {@code training-recorded}, or {@code training-recorded.v2} for a later version.
 */
public final class EventContracts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventContracts() {}

    /** Asserts that the published JSON keeps the contract {@code <service>/<aggregate>/<event>}. */
    public static void assertValid(String service, String aggregate, String event, JsonNode json) {
        var contract = new EventContract(service, aggregate, event);
        assertThat(contract.violations(json))
                .as("%s against %s", json.toPrettyString(), contract.schemaResource())
                .isEmpty();
    }

    /** Asserts that the published JSON keeps its contract. */
    public static void assertValid(String service, String aggregate, String event, String json) {
        assertValid(service, aggregate, event, JSON.readTree(json));
    }

    /** Asserts that the published record's value keeps its contract. */
    public static void assertValid(String service, String aggregate, String event, byte[] json) {
        assertValid(service, aggregate, event, new String(json, StandardCharsets.UTF_8));
    }

    /** Asserts that an announcement, written as the outbox writes it, keeps the contract of its topic and type. */
    public static void assertValid(Announcement announcement) {
        assertValid(announcement.topic(), announcement.type(), EventJson.of(announcement.data()));
    }

    /** Asserts that a received event keeps the contract of its topic and type. */
    public static void assertValid(Event event) {
        assertValid(event.topic(), event.type(), event.data());
    }

    private static void assertValid(String topic, String type, JsonNode data) {
        var parts = Arrays.asList(topic.split("\\.", 2));
        assertThat(parts).as("parts of the topic <service>.<aggregate>").hasSize(2);
        assertValid(parts.get(0), parts.get(1), type, data);
    }

    /** The example beside the schema. */
    public static JsonNode example(String service, String aggregate, String event) {
        return new EventContract(service, aggregate, event).example();
    }

    /** The example as a consumer receives it: with a new id and the given record key. */
    public static Event exampleEvent(String service, String aggregate, String event, String key) {
        var contract = new EventContract(service, aggregate, event);
        return new Event(
                Ids.next(),
                contract.versionedName(),
                "/" + service + "-service",
                Instant.now(),
                key,
                service + "." + aggregate,
                key,
                contract.example());
    }
}
