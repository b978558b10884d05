package io.fitconnect.auth.device;

import java.time.Instant;
import java.util.Optional;

/** When devices polled last, by the id of what they wait for. Each method joins the caller's transaction. */
public interface DevicePolls {

    Optional<DevicePoll> find(String authorization);

    void save(String authorization, DevicePoll poll, Instant expiresAt);
}
