package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.promo.campaign.MoveCampaign.Step;
import io.fitconnect.promo.person.People;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoveCampaignTests {

    private static final CampaignSettings SETTINGS =
            new CampaignSettings(20, 1, 3, 10, Duration.ofSeconds(5), Duration.ofDays(3), 0.05);
    private static final SegmentSize ENOUGH = new SegmentSize(20, 1, 20);

    private final Kept kept = new Kept();
    private final MoveCampaign move =
            new MoveCampaign(new CampaignDesk(kept), kept, new SegmentSizes(new Crowd(20), SETTINGS), SETTINGS);
    private final Campaign submitted =
            Campaign.draft(UUID.randomUUID(), Plans.with(1), UUID.randomUUID()).submit(ENOUGH, 20);

    @Test
    void approvesAsManyAsAreShown() {
        kept.put(submitted);
        kept.live = Collections.nCopies(Campaigns.MOST_LIVE - 1, submitted);

        assertThat(approve().isApproved()).isTrue();
        assertThat(kept.find(submitted.id()).map(Campaign::isApproved)).contains(true);
    }

    /** One more would be called approved, and never be shown. */
    @Test
    void refusesToApproveMoreThanAreShown() {
        kept.put(submitted);
        kept.live = Collections.nCopies(Campaigns.MOST_LIVE, submitted);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::approve)
                .satisfies(refusal -> assertThat(refusal.type().slug()).isEqualTo("too-many-campaigns"));
    }

    private Campaign approve() {
        return move.handle(submitted.id(), version -> {}, Step.APPROVE, UUID.randomUUID());
    }

    private static final class Kept implements Campaigns {

        private final Map<UUID, Campaign> all = new HashMap<>();
        private List<Campaign> live = List.of();

        @Override
        public Optional<Campaign> find(UUID campaign) {
            return Optional.ofNullable(all.get(campaign));
        }

        @Override
        public void put(Campaign campaign) {
            all.put(campaign.id(), campaign);
        }

        @Override
        public List<Campaign> list(Optional<UUID> behind, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Campaign> listLive() {
            return live;
        }
    }

    /** People of whom nothing but the consent is known. */
    private record Crowd(int people) implements Audience {

        @Override
        public Optional<Facts> find(UUID athlete) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void put(Facts facts, boolean isSampled) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(UUID athlete) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Facts> listSample() {
            return Stream.generate(() -> new Facts(People.consenting(), Set.of(), Map.of()))
                    .limit(people)
                    .toList();
        }
    }
}
