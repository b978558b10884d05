package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.promo.person.People;
import io.fitconnect.promo.person.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveIndexTests {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final MutableClock clock = MutableClock.at(Plans.NOW.toString());
    private final Store store = new Store();
    private final LiveIndex index = new LiveIndex(
            store,
            store,
            People.nobodyHeldOut(),
            People.draw(),
            new CampaignSettings(20, 1, 3, 10, FIVE_SECONDS, Duration.ofDays(3), 0.05),
            clock);

    @Test
    void readsAgainAfterTwoSeconds() {
        index.refresh();
        index.refresh();
        assertThat(store.reads).isEqualTo(1);
        assertThat(shows()).isTrue();

        store.live = List.of();
        clock.advance(Duration.ofMillis(2_001));
        index.refresh();

        assertThat(store.reads).isEqualTo(2);
        assertThat(shows()).isFalse();
    }

    /** A request that comes after a quiet hour while another one reads must not choose from what ran an hour ago. */
    @Test
    void choosesFromNothingThatIsFiveSecondsOld() {
        index.refresh();
        clock.advance(Duration.ofHours(1));
        boolean[] seen = new boolean[1];
        store.meanwhile = () -> {
            index.refresh();
            seen[0] = shows();
        };

        index.refresh();

        assertThat(store.reads).isEqualTo(2);
        assertThat(seen[0]).isFalse();
        assertThat(shows()).isTrue();
    }

    @Test
    void choosesFromNothingWhileTheStoreIsAway() {
        index.refresh();
        clock.advance(FIVE_SECONDS);

        assertThat(shows()).isFalse();
    }

    private boolean shows() {
        Facts facts = new Facts(People.consenting(), Set.of(), Map.of());
        return index.current().choose(facts, Exposure.NONE, clock.instant()).isPresent();
    }

    /** One campaign that runs. */
    private static final class Store implements Campaigns, Shows {

        private List<Campaign> live = List.of(approved());
        private Runnable meanwhile = () -> {};
        private int reads;

        @Override
        public List<Campaign> listLive() {
            reads++;
            meanwhile.run();
            return live;
        }

        @Override
        public Map<UUID, Long> countAll(Collection<UUID> campaigns) {
            return Map.of();
        }

        @Override
        public Optional<Campaign> find(UUID campaign) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void put(Campaign campaign) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Campaign> list(Optional<UUID> behind, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Exposure exposure(Person person, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Show show) {
            throw new UnsupportedOperationException();
        }

        private static Campaign approved() {
            SegmentSize size = new SegmentSize(1_000, 1, 20);
            return Campaign.draft(UUID.randomUUID(), Plans.with(1), UUID.randomUUID())
                    .submit(size, 20)
                    .approve(UUID.randomUUID(), size, 20);
        }
    }
}
