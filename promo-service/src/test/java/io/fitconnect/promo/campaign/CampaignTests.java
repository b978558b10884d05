package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTests {

    private static final int FLOOR = 20;
    private static final SegmentSize ENOUGH = new SegmentSize(20, 1, FLOOR);
    private static final SegmentSize TOO_FEW = new SegmentSize(19, 1, FLOOR);

    private final UUID author = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final Campaign draft = Campaign.draft(UUID.randomUUID(), Plans.with(1), author);

    @Test
    void runsOnceASecondPersonApproved() {
        Campaign approved = draft.submit(ENOUGH, FLOOR).approve(colleague, ENOUGH, FLOOR);

        assertThat(approved.isApproved()).isTrue();
        assertThat(approved.version()).isEqualTo(2);
    }

    @Test
    void isNotApprovedByAnyoneWhoEditedIt() {
        Campaign edited = draft.edit(Plans.with(2), colleague).submit(ENOUGH, FLOOR);

        for (UUID editor : new UUID[] {author, colleague}) {
            assertRefused("second-person-needed", () -> edited.approve(editor, ENOUGH, FLOOR));
        }
    }

    @Test
    void isNotChangedAfterItWasSubmitted() {
        Campaign submitted = draft.submit(ENOUGH, FLOOR);

        assertRefused("campaign-state", () -> submitted.edit(Plans.with(2), author));
        assertThat(submitted.sendBack().edit(Plans.with(2), author).plan().priority())
                .isEqualTo(2);
    }

    @Test
    void neverRunsForFewerThanTheFloor() {
        assertRefused("segment-too-small", () -> draft.submit(TOO_FEW, FLOOR));
        Campaign submitted = draft.submit(ENOUGH, FLOOR);
        assertRefused("segment-too-small", () -> submitted.approve(colleague, TOO_FEW, FLOOR));
    }

    @Test
    void staysStopped() {
        Campaign stopped =
                draft.submit(ENOUGH, FLOOR).approve(colleague, ENOUGH, FLOOR).stop();

        assertThat(stopped.isApproved()).isFalse();
        assertThat(stopped.stop()).isEqualTo(stopped);
        assertRefused("campaign-state", () -> stopped.approve(colleague, ENOUGH, FLOOR));
    }

    @Test
    void showsNoSizeBelowTheFloorAndRoundsAbove() {
        assertThat(TOO_FEW.shown()).isEmpty();
        assertThat(ENOUGH.shown()).hasValue(20);
        assertThat(new SegmentSize(1_239, 1, FLOOR).shown()).hasValue(1_230);
        assertThat(new SegmentSize(25, 0.01, FLOOR).shown()).hasValue(2_500);
        assertThat(new SegmentSize(19, 0.01, FLOOR).isEnough()).isFalse();
    }

    private static void assertRefused(String slug, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.type().slug()).isEqualTo(slug));
    }
}
