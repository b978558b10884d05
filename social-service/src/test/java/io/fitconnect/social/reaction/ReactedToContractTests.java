package io.fitconnect.social.reaction;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.social.subject.AnnouncedSubject;
import io.fitconnect.social.subject.SubjectKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReactedToContractTests {

    private final UUID athlete = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void keepsItsContract(ReactionKind reaction) {
        assertValid(reaction, UUID.randomUUID());
        assertValid(reaction, null);
    }

    private void assertValid(ReactionKind reaction, @Nullable UUID comment) {
        EventContracts.assertValid(new Announcement(
                "social.interaction",
                athlete.toString(),
                "reacted.v1",
                athlete.toString(),
                new ReactedTo(
                        athlete,
                        UUID.randomUUID(),
                        new AnnouncedSubject(SubjectKind.GROUP_TRAINING, UUID.randomUUID(), athlete),
                        comment,
                        reaction,
                        Instant.parse("2026-11-30T05:00:00Z"))));
    }
}
