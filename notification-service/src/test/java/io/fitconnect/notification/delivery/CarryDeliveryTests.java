package io.fitconnect.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.notification.inbox.InMemoryInboxes;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.SampleKind;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.notification.preference.InMemoryPreferences;
import io.fitconnect.notification.preference.QuietHours;
import io.fitconnect.notification.preference.Wish;
import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingDueWork;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarryDeliveryTests implements Channel, DeliveryTraces {

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final InMemoryInboxes inboxes = new InMemoryInboxes();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final UUID athlete = UUID.randomUUID();
    private final Notice notice =
            Notice.of(SampleKind.plain(), SampleKind.plain().sample(Instant.EPOCH), UUID.randomUUID(), clock.instant());
    private final NotificationId id = NotificationId.of(notice, athlete);
    private final InMemoryCarriedCounts counts = new InMemoryCarriedCounts();
    private final RecordingDueWork work = new RecordingDueWork();
    private final CarryDelivery carry = carrying(SampleKind.plain());
    private final List<Delivery> delivered = new ArrayList<>();
    private final List<TraceStep> traced = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private @Nullable Duration closed;

    @BeforeEach
    void writeNotice() {
        inboxes.write(notice, List.of(athlete));
    }

    @Test
    void deliversWhatIsUnread() {
        assertThat(carry()).isEmpty();

        assertThat(delivered).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.title()).isNotBlank();
        });
        assertThat(outcomes()).containsExactly(Outcome.DELIVERED);
    }

    @Test
    void deliversOnceWhatIsScheduledTwice() {
        carry();
        carry();

        assertThat(delivered).hasSize(1);
    }

    @Test
    void leavesWhatWasReadOrDeletedMeanwhile() {
        inboxes.markRead(athlete, id);
        carry();
        inboxes.delete(athlete, id);
        carry();

        assertThat(delivered).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.READ_BEFORE, Outcome.READ_BEFORE);
    }

    @Test
    void leavesWhatIsOverMeanwhile() {
        assertThat(carrying(SampleKind.over()).handle(new PendingDelivery(athlete, id.value()), this, 1))
                .isEmpty();

        assertThat(delivered).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.OVER);
    }

    @Test
    void leavesWhatWasMutedMeanwhile() {
        preferences.choose(athlete, SampleKind.NAME, ChannelName.PUSH, Wish.NEVER);

        carry();

        assertThat(delivered).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.MUTED);
    }

    @Test
    void leavesWhatExceedsTheLimitOfTheDay() {
        preferences.limit(athlete, ChannelName.PUSH, 1);
        counts.note(new PendingDelivery(athlete, UUID.randomUUID()), ChannelName.PUSH, LocalDate.of(2026, 11, 29));
        carry();
        clock.advance(Duration.ofDays(1));
        carry();

        assertThat(delivered).hasSize(1);
        assertThat(outcomes()).containsExactly(Outcome.CAPPED, Outcome.DELIVERED);
    }

    /** An attempt that fails has counted already. */
    @Test
    void countsTheAttemptsOfOneNotificationOnce() {
        preferences.limit(athlete, ChannelName.PUSH, 1);
        failure = new ChannelAway("the server is away");
        assertThatThrownBy(this::carry).isInstanceOf(ChannelAway.class);
        failure = null;
        carry();

        assertThat(outcomes()).containsExactly(Outcome.AWAY, Outcome.DELIVERED);
    }

    @Test
    void comesBackWhenTheProviderAsksFor() {
        failure = new ChannelAway("the push service answers 429", Duration.ofMinutes(7));
        assertThat(carry()).contains(Instant.parse("2026-11-29T12:07:00Z"));
        failure = new ChannelAway("the push service answers 429", Duration.ofDays(7));
        assertThat(carry()).contains(Instant.parse("2026-11-29T18:00:00Z"));

        assertThat(outcomes()).containsExactly(Outcome.AWAY, Outcome.AWAY);
    }

    /** So that an outage costs no reads of the stores and no steps of the trace, however much waits. */
    @Test
    void readsNothingWhileTheWholeChannelIsClosed() {
        closed = Duration.ofMinutes(3);
        inboxes.delete(athlete, id);

        assertThat(carry()).contains(Instant.parse("2026-11-29T12:03:00Z"));
        assertThat(traced).isEmpty();
    }

    @Test
    void remembersTheDevicesThatItReached() {
        UUID device = UUID.randomUUID();
        failure = new ChannelAway("one push service is away", Duration.ofMinutes(1), Set.of(device));

        PendingDelivery next = carry.handle(new PendingDelivery(athlete, id.value()), this, 1)
                .orElseThrow()
                .delivery();
        failure = null;
        carry.handle(next, this, 1);

        assertThat(delivered)
                .singleElement()
                .satisfies(again -> assertThat(again.reached()).containsExactly(device));
    }

    @Test
    void handsToTheDigestWhatTheAthleteWantsDailySince() {
        preferences.choose(athlete, SampleKind.NAME, ChannelName.PUSH, Wish.DAILY);

        assertThat(carry()).isEmpty();

        assertThat(outcomes()).containsExactly(Outcome.DIGESTED);
        assertThat(work.scheduled())
                .singleElement()
                .satisfies(digest -> assertThat(digest.dueAt()).isEqualTo(Instant.parse("2026-11-29T18:00:00Z")));
    }

    @Test
    void postponesToTheEndOfQuietHoursThatBeganMeanwhile() {
        preferences.keepQuiet(athlete, new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0)));

        assertThat(carry()).contains(Instant.parse("2026-11-29T13:00:00Z"));
        assertThat(outcomes()).containsExactly(Outcome.POSTPONED);
    }

    @Test
    void endsWhatCanNeverBeDelivered() {
        failure = new DeliveryRejected("no device");

        assertThat(carry()).isEmpty();
        assertThat(traced)
                .singleElement()
                .satisfies(step -> assertThat(step.detail()).isEqualTo("no device"));
        assertThat(outcomes()).containsExactly(Outcome.REJECTED);
    }

    @Test
    void tracesWhatIsTriedAgain() {
        failure = new ChannelAway("the server is away");
        assertThatThrownBy(this::carry).isInstanceOf(ChannelAway.class);
        failure = new IllegalStateException("secret");
        assertThatThrownBy(this::carry).isInstanceOf(IllegalStateException.class);

        assertThat(outcomes()).containsExactly(Outcome.AWAY, Outcome.FAILED);
        assertThat(traced).noneMatch(step -> step.detail().contains("secret"));
    }

    private CarryDelivery carrying(SampleKind kind) {
        return new CarryDelivery(
                inboxes,
                SampleKinds.of(kind),
                SampleKinds.persons(new InMemoryAliases()),
                new DecideDelivery(preferences, new Unknown(), counts, clock),
                new PendingDigests(new InMemoryDigestItems(), work, new Transactions(new NoTransactions()), clock),
                new Unknown(),
                this,
                clock);
    }

    private Optional<Instant> carry() {
        return carry.handle(new PendingDelivery(athlete, id.value()), this, 1).map(PostponedDelivery::at);
    }

    private List<Outcome> outcomes() {
        return traced.stream().map(TraceStep::outcome).toList();
    }

    @Override
    public ChannelName name() {
        return ChannelName.PUSH;
    }

    @Override
    public Set<UUID> listReachable(Collection<UUID> athletes) {
        return Set.copyOf(athletes);
    }

    @Override
    public Optional<Duration> findPause() {
        return Optional.ofNullable(closed);
    }

    @Override
    public void deliver(Delivery delivery) {
        if (failure != null) {
            throw failure;
        }
        delivered.add(delivery);
    }

    @Override
    public void note(UUID noted, NotificationId notification, TraceStep step) {
        traced.add(step);
    }

    @Override
    public List<TraceStep> list(UUID noted, NotificationId notification) {
        return traced;
    }

    private static final class Unknown implements Readers {

        @Override
        public Reader get(UUID athlete) {
            return Reader.UNKNOWN;
        }

        @Override
        public void keep(UUID athlete, String locale, String timeZone, long version) {
            throw new UnsupportedOperationException("these tests read profiles only");
        }
    }
}
