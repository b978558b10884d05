package io.fitconnect.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.notification.kind.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox in Cassandra: of writing and taking away the later act wins, in whatever order they arrive. */
@RunningNotificationService
class InboxesIntegrationTests {

    @Autowired
    private Inboxes inboxes;

    @Autowired
    private Clock clock;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void staysReadWhenItIsWrittenAgain() {
        Notice notice = notice(now());
        write(notice);
        inboxes.markRead(athlete, idOf(notice));

        write(notice);

        assertThat(inboxes.countUnread(athlete, 100)).isZero();
        assertThat(list()).singleElement().matches(Notification::isRead);
    }

    @Test
    void staysDeletedWhenItIsWrittenAgain() {
        Notice notice = notice(now());
        write(notice);
        inboxes.delete(athlete, idOf(notice));

        write(notice);

        assertThat(list()).isEmpty();
        assertThat(inboxes.countUnread(athlete, 100)).isZero();
    }

    /** The clock of the service that announced may be ahead. */
    @Test
    void isReadAlsoWhenItsTimeIsYetToCome() {
        Notice notice = notice(now().plusSeconds(30));
        write(notice);

        inboxes.markRead(athlete, idOf(notice));

        assertThat(inboxes.countUnread(athlete, 100)).isZero();
        assertThat(list()).singleElement().matches(Notification::isRead);
    }

    @Test
    void leavesUnreadWhatArrivesLateAfterAllWasRead() {
        write(notice(now()));
        inboxes.markAllRead(athlete);

        write(notice(now().minus(Duration.ofHours(1))));

        assertThat(inboxes.countUnread(athlete, 100)).isEqualTo(1);
    }

    @Test
    void listsAcrossMonthsAndCountsUpToABound() {
        List<Notice> notices = IntStream.range(0, 12)
                .mapToObj(week -> notice(now().minus(Duration.ofDays(7L * week))))
                .toList();
        notices.forEach(this::write);

        assertThat(list())
                .extracting(Notification::id)
                .containsExactlyElementsOf(notices.stream().map(this::idOf).toList());
        assertThat(inboxes.list(athlete, idOf(notices.get(4)), 3))
                .extracting(Notification::id)
                .containsExactly(idOf(notices.get(5)), idOf(notices.get(6)), idOf(notices.get(7)));
        assertThat(inboxes.countUnread(athlete, 100)).isEqualTo(12);
        assertThat(inboxes.countUnread(athlete, 10)).isEqualTo(10);
    }

    @Test
    void listsWhatIsUnreadAcrossMonthsNewestFirst() {
        List<Notice> notices = IntStream.range(0, 12)
                .mapToObj(week -> notice(now().minus(Duration.ofDays(7L * week))))
                .toList();
        notices.forEach(this::write);
        inboxes.markRead(athlete, idOf(notices.get(1)));

        assertThat(inboxes.listUnread(athlete, 4))
                .extracting(Notification::id)
                .containsExactly(
                        idOf(notices.get(0)), idOf(notices.get(2)), idOf(notices.get(3)), idOf(notices.get(4)));
        assertThat(inboxes.listUnread(athlete, 100)).hasSize(11).noneMatch(Notification::isRead);
    }

    private List<Notification> list() {
        return inboxes.list(athlete, NotificationId.LAST, 100);
    }

    private void write(Notice notice) {
        inboxes.write(notice, List.of(athlete));
    }

    private NotificationId idOf(Notice notice) {
        return NotificationId.of(notice, athlete);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Notice notice(Instant at) {
        return new Notice(UUID.randomUUID(), at, "gear-worn", "{}", "/api/v1/gear/1");
    }
}
