package io.fitconnect.integration.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All deliveries; every access names the endpoint. */
public interface WebhookDeliveries {

    void add(UUID webhook, Delivery delivery);

    Optional<Delivery> find(UUID webhook, UUID id);

    /** From the newest on, behind {@code before} and not below {@code least}. */
    List<Delivery> list(UUID webhook, UUID before, UUID least, int limit);

    /** Those that can be sent again, from the oldest on, behind {@code after} and up to {@code last}. */
    List<UUID> listSendable(UUID webhook, UUID after, UUID last, boolean undeliveredOnly, int limit);

    /** How many tests there are not below {@code least}, up to {@code most}. */
    int countTests(UUID webhook, UUID least, int most);

    /** Notes what came of an attempt. A final state forgets whom a sealed event is about. */
    void note(UUID webhook, Delivery delivery);

    /** Begins anew with a delivery that can be sent; false when there is none such. */
    boolean begin(UUID webhook, UUID id, Instant now);

    /** Deletes up to {@code limit} deliveries below an id, and returns how many. */
    int removeBelow(UUID webhook, UUID least, int limit);
}
