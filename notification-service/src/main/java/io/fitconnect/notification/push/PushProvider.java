package io.fitconnect.notification.push;

/** A way to the devices of one kind. A provider package declares one as a bean when it is configured. */
public interface PushProvider {

    DeviceKind kind();

    /** Sends a message to a device of this kind. A message of the same id replaces the one before, or is shown once. */
    PushOutcome send(Device device, PushMessage message);
}
