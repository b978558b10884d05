package io.fitconnect.social.conversation.sending;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When accounts were registered. */
public interface AccountAges {

    Optional<Instant> findRegistration(UUID account);

    void keep(UUID account, Instant registeredAt);
}
