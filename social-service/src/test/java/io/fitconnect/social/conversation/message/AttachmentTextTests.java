package io.fitconnect.social.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentTextTests {

    private final List<Attachment> attachments = List.of(
            new Attachment(AttachmentKind.TRAINING, UUID.randomUUID()),
            new Attachment(AttachmentKind.GROUP_TRAINING, UUID.randomUUID()));

    @Test
    void readsWhatItWrote() {
        assertThat(AttachmentText.read(AttachmentText.write(attachments))).isEqualTo(attachments);
        assertThat(AttachmentText.write(List.of())).isNull();
        assertThat(AttachmentText.read(null)).isEmpty();
    }

    @Test
    void leavesOutKindsOfNewerVersions() {
        assertThat(AttachmentText.read(AttachmentText.write(attachments) + ",route:" + UUID.randomUUID()))
                .isEqualTo(attachments);
    }
}
