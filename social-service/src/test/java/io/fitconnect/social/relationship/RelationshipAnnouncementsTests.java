package io.fitconnect.social.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.relation.RelationState;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelationshipAnnouncementsTests {

    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Test
    void keepTheContracts() {
        Instant now = Instant.parse("2026-11-30T08:00:00.123456Z");
        Announcement changed =
                RelationshipAnnouncements.changed(new RelationState(anna, boris, true, false, false, false, 3));
        Announcement requested = RelationshipAnnouncements.requested(anna, boris, now);
        Announcement accepted = RelationshipAnnouncements.accepted(anna, boris, now);

        EventContracts.assertValid(changed);
        EventContracts.assertValid(requested);
        EventContracts.assertValid(accepted);
        assertThat(changed.key()).isEqualTo(anna + ":" + boris);
        assertThat(requested.key()).isEqualTo(anna.toString());
        assertThat(accepted.key()).isEqualTo(anna.toString());
    }
}
