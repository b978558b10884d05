package io.fitconnect.notification.push;

import java.util.UUID;

/** A message to a device. */
public final class SampleMessage {

    private SampleMessage() {}

    public static PushMessage make() {
        UUID id = UUID.randomUUID();
        return new PushMessage(id, id, "gear-worn", "Кроссовки пора менять", "Pegasus: 700 km", "/api/v1/gear/1", "ru");
    }
}
