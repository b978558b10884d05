package io.fitconnect.e2e.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Roster;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GatheringTests {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void knowsWhoComes() {
        var known = Roster.all().stream().map(Athlete::key).toList();

        assertThat(Gathering.ALL).allSatisfy(gathering -> {
            assertThat(known).contains(gathering.organiser()).containsAll(gathering.guests());
            assertThat(gathering.guests()).doesNotContain(gathering.organiser()).doesNotHaveDuplicates();
        });
    }

    @Test
    void lacksAPlaceForSomebody() {
        assertThat(Gathering.ALL)
                .anyMatch(gathering -> gathering.capacity() != null
                        && gathering.capacity() < gathering.guests().size() + 1);
    }

    @Test
    void liesAhead() {
        var host = Roster.all().get(0);

        assertThat(Gathering.ALL.get(0).document(host, SATURDAY))
                .containsEntry("startTime", "2026-12-05T08:00:00Z")
                .containsEntry("timeZone", "Europe/Ljubljana")
                .containsEntry("durationSeconds", 6_600);
    }
}
