package io.fitconnect.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.inbox.InMemoryInboxes;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.SampleKind;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.notification.preference.InMemoryPreferences;
import io.fitconnect.notification.preference.Wish;
import io.fitconnect.platform.test.MutableClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadDigestTests {

    private final MutableClock clock = MutableClock.at("2026-11-29T18:00:00Z");
    private final InMemoryInboxes inboxes = new InMemoryInboxes();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final UUID athlete = UUID.randomUUID();
    private final Notice notice =
            Notice.of(SampleKind.plain(), SampleKind.plain().sample(Instant.EPOCH), UUID.randomUUID(), clock.instant());
    private final NotificationId id = NotificationId.of(notice, athlete);

    @BeforeEach
    void wantItDaily() {
        inboxes.write(notice, List.of(athlete));
        preferences.choose(athlete, SampleKind.NAME, ChannelName.MAIL, Wish.DAILY);
    }

    @Test
    void tellsWhatIsUnread() {
        assertThat(read(SampleKind.plain())).extracting(DigestEntry::id).containsExactly(id);
    }

    @Test
    void leavesOutWhatWasReadOrDeletedMeanwhile() {
        inboxes.markRead(athlete, id);
        assertThat(read(SampleKind.plain())).isEmpty();
        inboxes.delete(athlete, id);
        assertThat(read(SampleKind.plain())).isEmpty();
    }

    @Test
    void leavesOutWhatIsOver() {
        assertThat(read(SampleKind.over())).isEmpty();
    }

    @Test
    void leavesOutWhatTheAthleteMutedMeanwhile() {
        preferences.choose(athlete, SampleKind.NAME, ChannelName.MAIL, Wish.NEVER);

        assertThat(read(SampleKind.plain())).isEmpty();
    }

    private List<DigestEntry> read(SampleKind kind) {
        return new ReadDigest(
                        inboxes, SampleKinds.of(kind), preferences, SampleKinds.persons(new InMemoryAliases()), clock)
                .read(athlete, List.of(id));
    }
}
