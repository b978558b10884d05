package io.fitconnect.platform.events;

/**
 * What a use case wants others to know, stored by the outbox in the use case's transaction.
 *
 * @param topic   {@code <service>.<aggregate>}
 * @param key     the record key; announcements with the same topic and key are delivered in order
 * @param type    kebab-case name of the event with its major version, such as {@code training-recorded.v1}
 * @param subject id of the aggregate that the event is about
 * @param data    the body, a record that Jackson can write
 */
public record Announcement(String topic, String key, String type, String subject, Object data) {}
