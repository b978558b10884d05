package io.fitconnect.promo.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.promo.person.HoldOut;
import io.fitconnect.promo.person.People;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Purpose;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.product.Products;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdvicePolicyTests {

    private static final int DECISIONS = Integer.getInteger("fitconnect.advice.decisions", 100_000);
    private static final Instant NOW = Situations.NOW;
    private static final Caps CAPS = new Caps(1, 3, 3, Duration.ofDays(60));
    private static final List<Product> CATALOGUE = List.of(Products.roadShoe("strata-2", "strata", 12_900));
    private static final HoldOut HOLD_OUT = new HoldOut(People.draw(), 0.1);

    private final AdviceRules rules = new AdviceRules(Situations.RULES);
    private final AdvicePolicy policy = new AdvicePolicy(People.nobodyHeldOut(), CAPS);
    private final Person runner = People.consenting();
    private final Subject shoes = Subject.ofItem(Situations.shoes(runner).id());

    @Test
    void givesAdviceWithItsProduct() {
        assertThat(decide(Silences.NONE, History.NONE).given())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.best().product()).isEqualTo(CATALOGUE.get(0)));
    }

    @Test
    void obeysSnoozingUntilItEnds() {
        Silences snoozed = Silences.of(List.of(new Silence.Snoozed(shoes, NOW.plusSeconds(1))));
        Silences over = Silences.of(List.of(new Silence.Snoozed(shoes, NOW)));

        assertThat(decide(snoozed, History.NONE).withheld())
                .extracting(Decision.Withheld::why)
                .containsExactly(WhyNot.SNOOZED);
        assertThat(decide(over, History.NONE).given()).hasSize(1);
    }

    @Test
    void neverSpeaksOfWhatIsSilencedForEver() {
        assertThat(decide(Silences.of(List.of(new Silence.Never(Subject.ALL))), History.NONE)
                        .withheld())
                .extracting(Decision.Withheld::why)
                .containsExactly(WhyNot.NEVER);
    }

    @Test
    void leavesTheRefusedBrand() {
        assertThat(decide(Silences.of(List.of(new Silence.NotThisBrand("strata"))), History.NONE)
                        .withheld())
                .extracting(Decision.Withheld::why)
                .containsExactly(WhyNot.NOTHING_FITS);
    }

    @Test
    void keepsTheDayOfTheAthletesCalendar() {
        Instant lateYesterday = Instant.parse("2026-12-09T22:59:00Z"); // 23:59 in Ljubljana
        Instant earlyToday = Instant.parse("2026-12-09T23:01:00Z");

        assertThat(decide(Silences.NONE, given(lateYesterday)).given()).hasSize(1);
        assertThat(decide(Silences.NONE, given(earlyToday)).withheld())
                .extracting(Decision.Withheld::why)
                .containsExactly(WhyNot.DAY_IS_FULL);
    }

    @Test
    void doesNotRepeatItself() {
        History history = new History(List.of(new History.Given(shoes, NOW.minus(Duration.ofDays(59)))), 0);

        assertThat(decide(Silences.NONE, history).withheld())
                .extracting(Decision.Withheld::why)
                .containsExactly(WhyNot.GIVEN_LATELY);
    }

    /** In random decisions, a million with the property, no advice breaks consent, age, hold-out, source policy, silence or cap. */
    @Test
    void neverBreaksARule() {
        AdvicePolicy withHoldOut = new AdvicePolicy(HOLD_OUT, CAPS);
        Random random = new Random(128);
        int given = 0;
        for (int i = 0; i < DECISIONS; i++) {
            Person person = randomPerson(random);
            Silences silences = randomSilences(random, person);
            History history = randomHistory(random, person);
            Situation situation = Situations.ofRunner(person);
            int withheld = random.nextInt(3) == 0 ? 1 : 0;
            if (withheld > 0) {
                situation = new Situation(
                        person,
                        situation.items(),
                        List.of(Situations.wornShoes(person, withheld)),
                        List.of(),
                        withheld,
                        situation.sizes());
            }
            List<Candidate> candidates = rules.list(situation, silences.refusedBrands(), id -> Optional.empty(), NOW);
            Decision decision = withHoldOut.decide(person, candidates, silences, history, CATALOGUE, NOW);
            for (Proposal proposal : decision.given()) {
                given++;
                assertAllowed(person, proposal, silences, history, withheld);
            }
        }

        assertThat(given).isGreaterThan(DECISIONS / 100);
    }

    /** Says again, in other words, when advice may be given. */
    private static void assertAllowed(
            Person person, Proposal proposal, Silences silences, History history, int withheld) {
        Subject subject = proposal.candidate().subject();
        LocalDate today = LocalDate.ofInstant(NOW, person.zone());
        boolean isAllowed = person.isAdult()
                && person.consents().contains(Purpose.ADVICE)
                && !HOLD_OUT.holds(person.id())
                && withheld == 0
                && silences.all().stream().noneMatch(each -> forbids(each, subject, proposal))
                && history.open() < 3
                && history.given().stream()
                        .noneMatch(each ->
                                LocalDate.ofInstant(each.at(), person.zone()).equals(today))
                && history.given().stream()
                                .filter(each ->
                                        each.at().plus(Duration.ofDays(7)).isAfter(NOW))
                                .count()
                        < 3
                && history.given().stream()
                        .noneMatch(each -> each.subject().equals(subject)
                                && each.at().plus(Duration.ofDays(60)).isAfter(NOW));
        if (!isAllowed) {
            throw new AssertionError(person + " was advised " + proposal + " in spite of " + silences + history);
        }
    }

    private static boolean forbids(Silence silence, Subject subject, Proposal proposal) {
        if (silence instanceof Silence.NotThisBrand brand) {
            return proposal.best().product().brand().equals(brand.brand());
        }
        if (silence instanceof Silence.Never never) {
            return never.subject().word().equals("all") || never.subject().equals(subject);
        }
        Silence.Snoozed snoozed = (Silence.Snoozed) silence;
        return (snoozed.subject().word().equals("all") || snoozed.subject().equals(subject))
                && snoozed.until().isAfter(NOW);
    }

    private static Person randomPerson(Random random) {
        Set<Purpose> consents = EnumSet.noneOf(Purpose.class);
        Stream.of(Purpose.values()).filter(each -> random.nextInt(4) > 0).forEach(consents::add);
        return new Person(
                People.randomId(random),
                Locale.ENGLISH,
                ZoneId.of(random.nextBoolean() ? "Pacific/Auckland" : "America/Los_Angeles"),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of("SI"),
                random.nextInt(5) > 0,
                consents,
                0);
    }

    private static Silences randomSilences(Random random, Person person) {
        List<Silence> all = new ArrayList<>();
        Subject own = Subject.ofItem(Situations.shoes(person).id());
        for (int i = random.nextInt(3); i > 0; i--) {
            Subject subject = random.nextInt(4) == 0 ? Subject.ALL : random.nextBoolean() ? own : anyItem(random);
            switch (random.nextInt(3)) {
                case 0 -> all.add(new Silence.NotThisBrand(random.nextBoolean() ? "strata" : "aria"));
                case 1 -> all.add(new Silence.Never(subject));
                default -> all.add(new Silence.Snoozed(subject, NOW.plusSeconds(random.nextInt(200) - 100)));
            }
        }
        return Silences.of(all);
    }

    private static History randomHistory(Random random, Person person) {
        List<History.Given> given = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Subject subject = random.nextInt(5) == 0
                    ? Subject.ofItem(Situations.shoes(person).id())
                    : anyItem(random);
            given.add(new History.Given(subject, NOW.minus(Duration.ofHours(random.nextInt(24 * 80)))));
        }
        return new History(given, random.nextInt(5));
    }

    private static Subject anyItem(Random random) {
        return Subject.ofItem(new UUID(random.nextLong(), 1));
    }

    private History given(Instant at) {
        return new History(List.of(new History.Given(Subject.ofItem(UUID.randomUUID()), at)), 0);
    }

    private Decision decide(Silences silences, History history) {
        List<Candidate> candidates =
                rules.list(Situations.ofRunner(runner), silences.refusedBrands(), id -> Optional.empty(), NOW);
        return policy.decide(runner, candidates, silences, history, CATALOGUE, NOW);
    }
}
