package io.fitconnect.promo.campaign;

import io.fitconnect.promo.person.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people were shown of campaigns. */
public interface Shows {

    Exposure exposure(Person person, Instant now);

    /** Notes that a campaign was shown, and counts it for the budget. */
    void add(Show show);

    /** How often each campaign was shown to all people together. */
    Map<UUID, Long> countAll(Collection<UUID> campaigns);

    /** That a campaign was shown to an athlete. */
    record Show(UUID id, UUID athlete, UUID campaign, String variant, Instant at) {}
}
