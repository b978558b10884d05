package io.fitconnect.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.plan.PlanAnnouncements.EntryChanged;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanAnnouncementsTests {

    private final AthleteId athlete = new AthleteId(UUID.randomUUID());
    private final PlanEntry entry = PlanEntry.of(new PlanDetails(
            LocalDate.of(2026, 12, 5),
            LocalTime.of(7, 30),
            Sports.find("running").orElseThrow(),
            "Long run",
            "Easy, by heart",
            new Aim(5_400, null, null)));

    @Test
    void keepTheContractAndLeaveNotesOut() {
        Announcement changed = PlanAnnouncements.changed(athlete, entry);

        EventContracts.assertValid(changed);
        assertThat(changed.key()).isEqualTo(athlete.toString());
        assertThat(changed.data().toString()).contains("Long run", "07:30").doesNotContain("Easy, by heart");
        EventContracts.assertValid(PlanAnnouncements.deleted(athlete, entry.id()));
    }

    @Test
    void keepTheContractWithoutTimeAndTitle() {
        PlanEntry bare = PlanEntry.of(new PlanDetails(
                LocalDate.of(2026, 12, 5), null, Sports.other(), null, null, new Aim(null, null, null)));

        EventContracts.assertValid(PlanAnnouncements.changed(athlete, bare));
    }

    @Test
    void tellWhetherATrainingFulfilsTheEntry() {
        assertThat(state(entry)).isEqualTo("open");
        assertThat(state(entry.with(Fulfilment.matched(UUID.randomUUID())))).isEqualTo("fulfilled");
        assertThat(state(entry.with(Fulfilment.decided(UUID.randomUUID())))).isEqualTo("fulfilled");
        assertThat(state(entry.with(Fulfilment.decided(null)))).isEqualTo("dismissed");
    }

    private String state(PlanEntry changed) {
        return ((EntryChanged) PlanAnnouncements.changed(athlete, changed).data()).state();
    }
}
