package io.fitconnect.social.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageTests {

    private static final Instant SENT = Instant.parse("2026-11-29T18:00:00Z");

    private final Attachment training = new Attachment(AttachmentKind.TRAINING, UUID.randomUUID());
    private final Message message = Message.of(
            new Draft(UUID.randomUUID(), "At eight", null, List.of(training)),
            UUID.randomUUID(),
            new Message.Place(UUID.randomUUID(), 7, SENT));

    @Test
    void keepsItsPlaceWhenItIsDeleted() {
        Message deleted = message.deleted(SENT.plusSeconds(5));

        assertThat(deleted.number()).isEqualTo(7);
        assertThat(deleted.text()).isNull();
        assertThat(deleted.attachments()).isEmpty();
        assertThat(deleted.revision()).isEqualTo(1);
        assertThat(deleted.deleted(SENT.plusSeconds(9))).isSameAs(deleted);
    }

    @Test
    void tellsWhenItLastChanged() {
        Message edited = message.edited("At nine", SENT.plusSeconds(5));

        assertThat(message.changedAt()).isEqualTo(SENT);
        assertThat(edited.changedAt()).isEqualTo(SENT.plusSeconds(5));
        assertThat(edited.edited("At nine", SENT.plusSeconds(9))).isSameAs(edited);
        assertThat(edited.deleted(SENT.plusSeconds(9)).changedAt()).isEqualTo(SENT.plusSeconds(9));
    }

    @Test
    void saysOrAttachesSomething() {
        UUID id = UUID.randomUUID();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Draft(id, null, null, List.of()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Draft(id, "Look", null, Collections.nCopies(5, training)));
        assertThat(new Draft(id, null, null, List.of(training)).attachments()).containsExactly(training);
    }
}
