package io.fitconnect.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.AthleteId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The snapshot over the real table, in whose database other tests keep plans of their own. */
@RunningTrainingService
class PlanSnapshotIntegrationTests {

    private static final int PAGE = 3;

    @Autowired
    private PlanEntries plan;

    @Autowired
    private PlanSnapshot snapshot;

    @Autowired
    private Transactions transactions;

    private final AthleteId athlete = new AthleteId(UUID.randomUUID());
    private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    @Test
    void tellsWhatIsPlannedFromYesterdayOnOnceWithItsState() {
        List<UUID> ahead = IntStream.range(0, 2 * PAGE + 1)
                .mapToObj(days -> add(athlete, yesterday.plusDays(days)))
                .toList();
        add(athlete, yesterday.minusDays(1));
        AthleteId other = new AthleteId(UUID.randomUUID());
        UUID others = add(other, yesterday.plusDays(9));
        transactions.run(() -> plan.delete(other, others));

        List<Announcement> all = readAll();

        assertThat(all.stream().filter(state -> state.key().equals(athlete.toString())))
                .allSatisfy(EventContracts::assertValid)
                .extracting(Announcement::subject)
                .containsExactlyInAnyOrderElementsOf(
                        ahead.stream().map(UUID::toString).toList());
        assertThat(all).noneMatch(state -> state.key().equals(other.toString()));
    }

    private UUID add(AthleteId owner, LocalDate day) {
        PlanEntry entry = PlanEntry.of(new PlanDetails(
                day, null, Sports.find("running").orElseThrow(), "Long run", null, new Aim(3_600, null, null)));
        transactions.run(() -> plan.add(owner, entry));
        return entry.id();
    }

    private List<Announcement> readAll() {
        List<Announcement> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            SnapshotPage page = snapshot.read(after, PAGE);
            assertThat(page.announcements()).hasSizeLessThanOrEqualTo(PAGE);
            all.addAll(page.announcements());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
