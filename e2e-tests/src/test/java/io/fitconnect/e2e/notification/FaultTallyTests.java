package io.fitconnect.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.notification.Sightings.Sighting;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two group trainings of two participants, and a change of each. */
class FaultTallyTests {

    private static final Change FIRST = new Change(0, 0, 1);
    private static final Change SECOND = new Change(0, 1, 2);
    private static final Api UNUSED_API = new PlatformClient(URI.create("http://localhost")).withToken("none");
    private static final List<Group> GROUPS = List.of(
            new Group(0, "/0", UNUSED_API, List.of(at("anna"), at("boris"))),
            new Group(1, "/1", UNUSED_API, List.of(at("clara"), at("dmitry"))));

    private final List<Sighting> inboxes = new ArrayList<>(all());
    private final List<Sighting> mails = new ArrayList<>(all());

    @Test
    void isCleanWhenEverybodyWasToldOnceAndMailedAtLeastOnce() {
        mails.add(new Sighting("anna", FIRST));

        assertThat(tally().isClean()).isTrue();
        assertThat(tally().expected()).isEqualTo(4);
        assertThat(tally().mailedAgain()).isEqualTo(1);
    }

    @Test
    void findsWhatIsLost() {
        inboxes.remove(new Sighting("clara", SECOND));

        assertThat(tally().lost()).isEqualTo(1);
        assertThat(tally().isClean()).isFalse();
    }

    @Test
    void doesNotTakeTheNotificationOfAnotherChangeForTheLostOne() {
        inboxes.remove(new Sighting("clara", SECOND));
        inboxes.add(new Sighting("clara", FIRST));

        assertThat(tally().lost()).isEqualTo(1);
    }

    @Test
    void findsWhatIsToldTwiceAlsoOfAChangeThatWasNotAcknowledged() {
        var unacknowledged = new Sighting("boris", new Change(0, 0, 3));
        inboxes.add(unacknowledged);
        assertThat(tally().isClean()).isTrue();

        inboxes.add(unacknowledged);
        assertThat(tally().twice()).isEqualTo(1);
        assertThat(tally().isClean()).isFalse();
    }

    @Test
    void findsTheMailThatIsMissing() {
        mails.remove(new Sighting("dmitry", SECOND));

        assertThat(tally().unmailed()).isEqualTo(1);
        assertThat(tally().isClean()).isFalse();
    }

    @Test
    void isNotCleanWhenNothingWasChanged() {
        assertThat(tally(List.of()).isClean()).isFalse();
    }

    @Test
    void knowsAChangeByItsNameInAText() {
        assertThat(Change.listIn("«change-0-1-2» on Sunday has changed. change-x, change-1-2"))
                .containsExactly(SECOND);
    }

    private FaultTally tally() {
        return tally(List.of(FIRST, SECOND));
    }

    private FaultTally tally(List<Change> acknowledged) {
        return FaultTally.of(
                0,
                NotificationFaults.FAULTS.get(0),
                acknowledged,
                GROUPS,
                Sightings.of(inboxes.stream()),
                Sightings.of(mails.stream()),
                new Recovery(Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    private static Participant at(String email) {
        return new Participant(email, UNUSED_API);
    }

    private static List<Sighting> all() {
        return Sightings.expected(List.of(FIRST, SECOND), GROUPS);
    }
}
