package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.promo.person.HoldOut;
import io.fitconnect.promo.person.KeyedDraw;
import io.fitconnect.promo.person.People;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveCampaignsTests {

    private static final KeyedDraw DRAW = People.draw();
    private static final HoldOut HOLD_OUT = new HoldOut(DRAW, 0.1);
    private static final ShowCaps CAPS = new ShowCaps(2, 5);
    private static final List<String> SPORTS = List.of("running", "cycling", "swimming", "hiking", "strength");
    private static final List<String> REGIONS = List.of("SI", "RU-MOW", "RU", "DE", "US-CA", "NZ");

    private final Facts runner = new Facts(People.consenting(), Set.of("running"), Map.of("shoes", 0.9));

    @Test
    void showsTheGreatestPriorityThatFits() {
        Campaign first = approved(Plans.with(9, new Condition.AnySport(Set.of("cycling"))));
        Campaign second = approved(Plans.with(5, new Condition.AnySport(Set.of("running"))));
        Campaign third = approved(Plans.with(1));

        assertThat(live(Map.of(), first, second, third).choose(runner, Exposure.NONE, Plans.NOW))
                .map(Choice::campaign)
                .contains(second);
    }

    @Test
    void showsAPersonAlwaysTheSameVariant() {
        LiveCampaigns live = live(Map.of(), approved(Plans.with(1)));
        Optional<Choice> first = live.choose(runner, Exposure.NONE, Plans.NOW);

        assertThat(first).isPresent();
        assertThat(live.choose(runner, Exposure.NONE, Plans.NOW)).isEqualTo(first);
    }

    @Test
    void obeysScheduleBudgetAndCaps() {
        Campaign campaign = approved(Plans.with(1));
        LiveCampaigns live = live(Map.of(), campaign);

        assertThat(live.choose(runner, Exposure.NONE, Plans.FROM.minusSeconds(1)))
                .isEmpty();
        assertThat(live.choose(runner, Exposure.NONE, Plans.UNTIL)).isEmpty();
        assertThat(live(Map.of(campaign.id(), 1_000L), campaign).choose(runner, Exposure.NONE, Plans.NOW))
                .isEmpty();
        assertThat(live.choose(runner, new Exposure(0, 2, Map.of(campaign.id(), 2)), Plans.NOW))
                .isEmpty();
        assertThat(live.choose(runner, new Exposure(2, 2, Map.of()), Plans.NOW)).isEmpty();
        assertThat(live.choose(runner, new Exposure(0, 5, Map.of()), Plans.NOW)).isEmpty();
    }

    @Test
    void leavesStoppedCampaigns() {
        assertThat(live(Map.of(), approved(Plans.with(1)).stop()).choose(runner, Exposure.NONE, Plans.NOW))
                .isEmpty();
    }

    @Test
    void takesACountryWithItsParts() {
        Condition inRussia = new Condition.AnyRegion(Set.of("RU"));

        assertThat(inRussia.holds(factsOf("RU-MOW"))).isTrue();
        assertThat(inRussia.holds(factsOf("SI"))).isFalse();
        assertThat(new Condition.AnyRegion(Set.of("RU-MOW")).holds(factsOf("RU")))
                .isFalse();
    }

    /** Two hundred campaigns, random people: nothing is shown against a rule, and choosing is quick. */
    @Test
    void neverBreaksARuleAndIsQuick() {
        Random random = new Random(129);
        List<Campaign> campaigns = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            campaigns.add(approved(randomPlan(random)));
        }
        LiveCampaigns live =
                new LiveCampaigns(campaigns, Map.of(campaigns.get(0).id(), 1_000L), HOLD_OUT, DRAW, CAPS);
        long[] nanos = new long[200_000];
        int shown = 0;
        for (int i = 0; i < nanos.length; i++) {
            Facts facts = randomFacts(random);
            Exposure exposure = new Exposure(random.nextInt(4), random.nextInt(8), Map.of());
            long before = System.nanoTime();
            Optional<Choice> choice = live.choose(facts, exposure, Plans.NOW);
            nanos[i] = System.nanoTime() - before;
            if (choice.isPresent()) {
                shown++;
                assertAllowed(choice.get(), facts, exposure, campaigns.get(0));
            }
        }

        Arrays.sort(nanos);
        assertThat(shown).isGreaterThan(10_000);
        assertThat(nanos[(int) (nanos.length * 0.99)]).as("p99 in ns").isLessThan(20_000_000);
    }

    private static void assertAllowed(Choice choice, Facts facts, Exposure exposure, Campaign spent) {
        Person person = facts.person();
        boolean isAllowed = person.isAdult()
                && person.consents().contains(Purpose.CAMPAIGNS)
                && !HOLD_OUT.holds(person.id())
                && exposure.today() < 2
                && exposure.week() < 5
                && !choice.campaign().equals(spent)
                && choice.campaign().plan().segment().conditions().stream()
                        .allMatch(condition -> condition.holds(facts));
        if (!isAllowed) {
            throw new AssertionError(person + " was shown " + choice.campaign().plan());
        }
    }

    private static CampaignPlan randomPlan(Random random) {
        List<Condition> conditions = new ArrayList<>();
        if (random.nextBoolean()) {
            conditions.add(new Condition.AnySport(Set.of(SPORTS.get(random.nextInt(SPORTS.size())))));
        }
        if (random.nextBoolean()) {
            conditions.add(new Condition.AnyRegion(Set.of(REGIONS.get(random.nextInt(REGIONS.size())))));
        }
        if (random.nextInt(3) == 0) {
            conditions.add(new Condition.WornGear("shoes", random.nextDouble()));
        }
        return Plans.with(random.nextInt(100), conditions.toArray(new Condition[0]));
    }

    private static Facts randomFacts(Random random) {
        Set<Purpose> consents = EnumSet.noneOf(Purpose.class);
        if (random.nextInt(3) > 0) {
            consents.add(Purpose.CAMPAIGNS);
        }
        Person person = new Person(
                People.randomId(random),
                Locale.ENGLISH,
                java.time.ZoneOffset.UTC,
                Optional.of(REGIONS.get(random.nextInt(REGIONS.size()))),
                random.nextInt(5) > 0,
                consents,
                0);
        return new Facts(
                person, Set.of(SPORTS.get(random.nextInt(SPORTS.size()))), Map.of("shoes", random.nextDouble()));
    }

    private static Facts factsOf(String region) {
        Person person = People.consenting();
        return new Facts(
                new Person(person.id(), person.language(), person.zone(), Optional.of(region), true, Set.of(), 0),
                Set.of(),
                Map.of());
    }

    private static LiveCampaigns live(Map<UUID, Long> shown, Campaign... campaigns) {
        return new LiveCampaigns(List.of(campaigns), shown, People.nobodyHeldOut(), DRAW, CAPS);
    }

    private static Campaign approved(CampaignPlan plan) {
        SegmentSize size = new SegmentSize(1_000, 1, 20);
        return Campaign.draft(UUID.randomUUID(), plan, UUID.randomUUID())
                .submit(size, 20)
                .approve(UUID.randomUUID(), size, 20);
    }
}
