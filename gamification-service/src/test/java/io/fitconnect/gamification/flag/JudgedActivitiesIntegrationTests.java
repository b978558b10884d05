package io.fitconnect.gamification.flag;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gamification.RunningGamificationService;
import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.gamification.fairness.TrackSketch;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningGamificationService
class JudgedActivitiesIntegrationTests {

    private static final Instant MORNING = Instant.parse("2026-11-21T05:00:00Z");

    /** The least digest of all, so that it stands in each index. */
    private static final long BUSY_PLACE = Long.MIN_VALUE + 77;

    @Autowired
    private JudgedActivities activities;

    @Autowired
    private Transactions transactions;

    @Test
    void findsACopyAmongThousandsWhoPassedTheSamePlaceAndReadsFew() {
        for (int passer = 0; passer < 150; passer++) {
            keep(UUID.randomUUID(), new UUID(0, passer), 1_000L * (passer + 2));
        }
        JudgedActivity original = keep(UUID.randomUUID(), UUID.randomUUID(), 1);
        JudgedActivity copy = keep(UUID.randomUUID(), UUID.randomUUID(), 1);

        List<JudgedActivity> alike = transactions.run(() -> activities.listAlike(copy));

        assertThat(alike)
                .hasSizeLessThanOrEqualTo(100)
                .extracting(JudgedActivity::activity)
                .contains(original.activity())
                .doesNotContain(copy.activity());
    }

    @Test
    void keepsWhenARecordingWasMade() {
        JudgedActivity kept = keep(UUID.randomUUID(), UUID.randomUUID(), 500_000);

        JudgedActivity read = transactions.run(
                () -> activities.find(kept.athlete(), kept.activity()).orElseThrow());

        assertThat(read.span()).isEqualTo(kept.span());
        assertThat(read.evidence()).isEqualTo(kept.evidence());
    }

    @Test
    void keepsNothingOfWhatWasWithdrawnAndKnowsWhoseItWas() {
        JudgedActivity kept = keep(UUID.randomUUID(), UUID.randomUUID(), 600_000);

        transactions.run(() -> {
            activities.withdraw(kept.athlete(), kept.activity());
            return kept;
        });

        assertThat(transactions.<Boolean>run(() -> activities.put(kept))).isFalse();
        assertThat(transactions.<Boolean>run(() -> activities.isOf(kept.athlete(), kept.activity())))
                .isTrue();
        assertThat(transactions.run(() -> activities.find(kept.athlete(), kept.activity())))
                .isEmpty();
    }

    private JudgedActivity keep(UUID athlete, UUID activity, long first) {
        Evidence evidence = new Evidence(false, 3_600, 10_000.0, 12.0, null, null, null, null, List.of(), 0);
        JudgedActivity judged = new JudgedActivity(
                athlete,
                activity,
                0,
                Sports.get("running"),
                new TimeSpan(MORNING, MORNING.plusSeconds(3_600)),
                evidence,
                TrackSketch.of(LongStream.concat(
                        LongStream.of(BUSY_PLACE),
                        LongStream.range(first, first + 99).map(point -> point * 31))));
        transactions.run(() -> activities.put(judged));
        return judged;
    }
}
