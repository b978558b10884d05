package io.fitconnect.notification.push;

import java.util.UUID;

/** A message to a device. */
public final class SampleMessage {

    private SampleMessage() {}

    public static PushMessage make() {
        return new PushMessage(
                UUID.randomUUID(), "gear-worn", "Кроссовки пора менять", "Pegasus: 700 km", "/api/v1/gear/1", "ru");
    }
}
