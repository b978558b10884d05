package io.fitconnect.training.grouptraining.checkin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a code of a training of an hour is read and uploaded. */
class CheckInWindowTests {

    private static final Instant START = Instant.parse("2026-11-29T17:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    @ParameterizedTest
    @ValueSource(longs = {-120, 0, 60, 240})
    void acceptsFromTwoHoursBeforeTheStartToThreeAfterTheEnd(long minutes) {
        Instant readAt = START.plus(Duration.ofMinutes(minutes));

        assertThatCode(() -> CheckInWindow.require(training(GroupTrainingStatus.SCHEDULED), readAt, readAt.plus(MONTH)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-121, 241})
    void refusesAReadingOfAnotherTime(long minutes) {
        Instant readAt = START.plus(Duration.ofMinutes(minutes));

        assertRefused(GroupTrainingStatus.SCHEDULED, readAt, readAt, CheckInProblems.CLOSED);
    }

    @Test
    void refusesAnUploadAfterThirtyDays() {
        Instant closes = START.plus(Duration.ofHours(4));

        assertRefused(GroupTrainingStatus.SCHEDULED, START, closes.plus(MONTH).plusSeconds(1), CheckInProblems.CLOSED);
    }

    @Test
    void refusesAReadingOfTheFuture() {
        assertRefused(GroupTrainingStatus.SCHEDULED, START, START.minusSeconds(121), CheckInProblems.CLOSED);
    }

    @Test
    void refusesAReadingOfACancelledTraining() {
        assertRefused(GroupTrainingStatus.CANCELLED, START, START, GroupTrainingProblems.TOO_LATE);
    }

    private static void assertRefused(GroupTrainingStatus status, Instant readAt, Instant now, ProblemType type) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CheckInWindow.require(training(status), readAt, now))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    private static GroupTraining training(GroupTrainingStatus status) {
        GroupTrainingDetails details = new GroupTrainingDetails(
                "Hills",
                null,
                Sports.find("running").orElseThrow(),
                null,
                START,
                ZoneId.of("Europe/Berlin"),
                3_600,
                null,
                null,
                Visibility.EVERYONE,
                null);
        return new GroupTraining(
                UUID.randomUUID(), new AthleteId(UUID.randomUUID()), List.of(), null, 0, status, null, false, details);
    }
}
