package io.fitconnect.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.SampleKind;
import io.fitconnect.notification.participant.ParticipationState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNoticeTests {

    private static final Instant CHANGED = Instant.parse("2026-11-29T12:00:00Z");

    private final UUID athlete = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "GOING, true, true",
        "WAITING, true, false",
        "INVITED, true, false",
        "GOING, false, true",
        "WAITING, false, true",
        "INVITED, false, true",
        "LEFT, false, false",
        "DECLINED, false, false",
        "REMOVED, false, false",
    })
    void concernsThoseOfItsAudience(ParticipationState state, boolean onlyGoing, boolean isConcerned) {
        assertThat(notice(onlyGoing, UUID.randomUUID()).concerns(athlete, state, CHANGED))
                .isEqualTo(isConcerned);
    }

    @Test
    void concernsNobodyWhoCameAfterwards() {
        GroupNotice notice = notice(false, UUID.randomUUID());

        assertThat(notice.concerns(athlete, ParticipationState.GOING, CHANGED.minusMillis(1)))
                .isTrue();
        assertThat(notice.concerns(athlete, ParticipationState.GOING, CHANGED.plusMillis(1)))
                .isFalse();
    }

    @Test
    void doesNotConcernWhoDidIt() {
        assertThat(notice(false, athlete).concerns(athlete, ParticipationState.GOING, CHANGED))
                .isFalse();
    }

    private static GroupNotice notice(boolean onlyGoing, UUID actor) {
        return new GroupNotice(
                new Audience.Participants(UUID.randomUUID(), onlyGoing, actor),
                Notice.of(SampleKind.plain(), Map.of(), UUID.randomUUID(), CHANGED));
    }
}
