package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.promo.RunningPromoService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes to choose what to show, and until a change works; few people here, {@code -Dfitconnect.offers.people=1000000
 * -Dfitconnect.offers.campaigns=200} prints what the house promises. All live in a region of their own.
 */
@RunningPromoService
class OfferCapacityIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(OfferCapacityIntegrationTests.class);
    private static final String REGION = "GL";
    private static final long PEOPLE = Long.getLong("fitconnect.offers.people", 2_000);
    private static final int CAMPAIGNS = Integer.getInteger("fitconnect.offers.campaigns", 20);
    private static final int SHOWS = Integer.getInteger("fitconnect.offers.shows", 500);
    private static final Duration LONGEST = Duration.ofMillis(Long.getLong("fitconnect.offers.p99", 2_000));
    private static final Duration SOON = Duration.ofSeconds(5);
    /** The sport of newcomers, for whom the first campaign is. */
    private static final String RARE = "rowing";

    private static final List<String> SPORTS = List.of("running", "cycling", "swimming", "hiking");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private RefreshCampaigns refreshCampaigns;

    @Autowired
    private ShowOffer showOffer;

    @Autowired
    private Transactions transactions;

    private final Random random = new Random(14);

    @Test
    void choosesQuicklyAndStopsSoon() {
        settle();
        Campaign first = approve(100, new Condition.AnyRegion(Set.of(REGION)), new Condition.AnySport(Set.of(RARE)));
        List<Campaign> all = new ArrayList<>(List.of(first));
        for (int i = 1; i < CAMPAIGNS; i++) {
            all.add(approve(random.nextInt(99), randomConditions()));
        }
        long[] people = random.longs(0, PEOPLE).distinct().limit(2L * SHOWS).toArray();

        awaitFirst(first, true);
        measure("a warm-up", Arrays.copyOfRange(people, 0, SHOWS));
        long p99 = measure(
                PEOPLE + " people, " + CAMPAIGNS + " campaigns", Arrays.copyOfRange(people, SHOWS, people.length));
        put(first.stop());
        Duration took = awaitFirst(first, false);
        all.forEach(campaign -> put(campaign.stop()));

        LOG.info("a stopped campaign is shown no more after {} ms", took.toMillis());
        assertThat(Duration.ofNanos(p99)).as("p99 of choosing and showing").isLessThan(LONGEST);
        assertThat(took).isLessThan(SOON);
    }

    private void settle() {
        jdbc.sql("""
                        insert into known_person (athlete_id, language, time_zone, home_region, adult, consents, version)
                        select cast(lpad(to_hex(n), 32, '0') as uuid), 'en', 'UTC', :region, true, 'campaigns', 1
                        from generate_series(0, :people - 1) as n on conflict do nothing""").param("region", REGION).param("people", PEOPLE).update();
        jdbc.sql("""
                        insert into audience (athlete_id, sampled, facts)
                        select cast(lpad(to_hex(n), 32, '0') as uuid), false, jsonb_build_object('region', cast(:region as text),
                            'sports', jsonb_build_array((cast(:sports as text[]))[1 + n % 4]),
                            'wear', jsonb_build_object('shoes', n % 100 / 100.0))
                        from generate_series(0, :people - 1) as n on conflict do nothing""")
                .param("region", REGION)
                .param("people", PEOPLE)
                .param("sports", SPORTS.toArray(new String[0]))
                .update();
        jdbc.sql("analyze known_person").update();
        jdbc.sql("analyze audience").update();
    }

    private Condition[] randomConditions() {
        Condition region = new Condition.AnyRegion(Set.of(REGION, "FO"));
        Condition sport = new Condition.AnySport(Set.of(SPORTS.get(random.nextInt(SPORTS.size()))));
        Condition worn = new Condition.WornGear("shoes", random.nextDouble());
        return random.nextBoolean() ? new Condition[] {region, sport} : new Condition[] {region, sport, worn};
    }

    private Campaign approve(int priority, Condition... conditions) {
        Instant now = Instant.now();
        CampaignPlan plan = new CampaignPlan(
                "Capacity",
                new Segment(List.of(conditions)),
                new Schedule(now.minusSeconds(60), now.plusSeconds(3_600)),
                priority,
                CampaignPlan.MOST_BUDGET,
                CampaignPlan.MOST_PER_PERSON,
                List.of(variant("a"), variant("b")));
        SegmentSize size = new SegmentSize(PEOPLE, 1, 20);
        Campaign campaign = Campaign.draft(UUID.randomUUID(), plan, UUID.randomUUID())
                .submit(size, 20)
                .approve(UUID.randomUUID(), size, 20);
        put(campaign);
        return campaign;
    }

    private static Variant variant(String key) {
        return new Variant(
                key, 1, Map.of("en", "Winter", "ru", "Зима"), Map.of("en", "Warm", "ru", "Тепло"), "aria-tee");
    }

    private void put(Campaign campaign) {
        transactions.run(() -> campaigns.put(campaign));
    }

    /** Asks for newcomers, whom no cap holds back, until the campaign is shown or is shown no more. */
    private Duration awaitFirst(Campaign campaign, boolean isShown) {
        Instant begun = Instant.now();
        Instant end = begun.plus(SOON);
        while (Instant.now().isBefore(end)) {
            refreshCampaigns.handle();
            boolean shows = showOffer
                    .handle(newcomer())
                    .filter(offer -> offer.campaign().equals(campaign.id()))
                    .isPresent();
            if (shows == isShown) {
                return Duration.between(begun, Instant.now());
            }
        }
        return Duration.between(begun, Instant.now());
    }

    private UUID newcomer() {
        UUID athlete = UUID.randomUUID();
        jdbc.sql("""
                        insert into known_person (athlete_id, language, time_zone, home_region, adult, consents, version)
                        values (:athlete, 'en', 'UTC', :region, true, 'campaigns', 1)""").param("athlete", athlete).param("region", REGION).update();
        jdbc.sql("""
                        insert into audience (athlete_id, sampled, facts)
                        values (:athlete, false, jsonb_build_object('region', cast(:region as text),
                            'sports', jsonb_build_array(cast(:sport as text)), 'wear', jsonb_build_object()))""")
                .param("athlete", athlete)
                .param("region", REGION)
                .param("sport", RARE)
                .update();
        return athlete;
    }

    /** Shows each of the people an offer, as a request does; returns the p99 in nanoseconds. */
    private long measure(String what, long[] people) {
        long shown = 0;
        long[] nanos = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            UUID athlete = new UUID(0, people[i]);
            long begun = System.nanoTime();
            refreshCampaigns.handle();
            shown += showOffer.handle(athlete).stream().count();
            nanos[i] = System.nanoTime() - begun;
        }
        long[] sorted = LongStream.of(nanos).sorted().toArray();
        long p99 = sorted[sorted.length * 99 / 100];
        LOG.info(
                "{}: {} of {} are shown one, {} us (p50), {} us (p99)",
                what,
                shown,
                people.length,
                sorted[sorted.length / 2] / 1_000,
                p99 / 1_000);
        return p99;
    }
}
