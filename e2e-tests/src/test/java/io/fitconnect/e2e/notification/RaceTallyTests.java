package io.fitconnect.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.notification.RaceTally.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three race for the last place: anna wins and gives it up, boris gets it, clara waits. */
class RaceTallyTests {

    private static final RaceOutcome FAIR = new RaceOutcome(7, List.of("anna"), List.of("boris", "clara"), true, 0);

    private final List<Told> told = new ArrayList<>(List.of(
            new Told("boris", "group-training-moved-up", 7),
            new Told("boris", "group-training-cancelled", 7),
            new Told("clara", "group-training-cancelled", 7)));

    @Test
    void isCleanWhenTheRaceWasFairAndEverybodyWasToldOnce() {
        assertThat(tally(FAIR).isClean()).isTrue();

        told.add(new Told("anna", "group-training-cancelled", 7));
        assertThat(tally(FAIR).isClean()).as("who has just left may hear of it").isTrue();
    }

    @Test
    void isNotCleanWhenARaceWasUnfair() {
        assertThat(tally(new RaceOutcome(7, List.of("anna", "boris"), List.of("clara"), true, 0))
                        .isClean())
                .isFalse();
        assertThat(tally(new RaceOutcome(7, List.of("anna"), List.of("boris", "clara"), false, 0))
                        .isClean())
                .isFalse();
        assertThat(tally(new RaceOutcome(7, List.of("anna"), List.of("boris", "clara"), true, 1))
                        .isClean())
                .isFalse();
    }

    @Test
    void findsWhatIsLostTwiceOrToldToSomebodyElse() {
        var lost = told.remove(0);
        assertThat(tally(FAIR).lost()).isEqualTo(1);

        told.addAll(List.of(lost, lost));
        assertThat(tally(FAIR).twice()).isEqualTo(1);
        assertThat(tally(FAIR).isClean()).isFalse();

        told.remove(lost);
        told.add(new Told("clara", "group-training-moved-up", 7));
        assertThat(tally(FAIR).misdirected()).isEqualTo(1);
        assertThat(tally(FAIR).isClean()).isFalse();
    }

    private RaceTally tally(RaceOutcome outcome) {
        return RaceTally.of(List.of(outcome), 3, told);
    }
}
