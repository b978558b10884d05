package io.fitconnect.social.comment;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.social.subject.AnnouncedSubject;
import io.fitconnect.social.subject.SubjectKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionContractTests {

    private final UUID athlete = UUID.randomUUID();
    private final UUID training = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"commented.v1", "answered.v1", "mentioned.v1"})
    void keepsItsContract(String type) {
        assertValid(type, new AnnouncedSubject(SubjectKind.TRAINING, training, athlete));
        assertValid(type, new AnnouncedSubject(SubjectKind.CLUB, training, null));
    }

    private void assertValid(String type, AnnouncedSubject subject) {
        EventContracts.assertValid(new Announcement(
                "social.interaction",
                athlete.toString(),
                type,
                training.toString(),
                new Interaction(
                        athlete,
                        UUID.randomUUID(),
                        subject,
                        UUID.randomUUID(),
                        Instant.parse("2026-11-30T05:00:00Z"))));
    }
}
