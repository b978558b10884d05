package io.fitconnect.promo.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.ItemUse;
import io.fitconnect.promo.gear.Measure;
import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.WornItem;
import io.fitconnect.promo.person.People;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.product.Products;
import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviceRulesTests {

    private final AdviceRules rules = new AdviceRules(Situations.RULES);
    private final Person runner = People.consenting();

    @Test
    void givesTheReasonInWordsAndNumbers() {
        List<Candidate> candidates = list(Situations.ofRunner(runner));

        assertThat(candidates).singleElement().satisfies(candidate -> {
            assertThat(candidate.subject())
                    .isEqualTo(Subject.ofItem(Situations.shoes(runner).id()));
            assertThat(candidate.reason().inWords().in(Locale.ENGLISH))
                    .isEqualTo("Blue trainers: 620 km of about 700 to 900; at your pace about 2 weeks left.");
            assertThat(candidate.reason().inWords().in(Locale.forLanguageTag("ru")))
                    .isEqualTo("Blue trainers: 620 км примерно из 700–900; в вашем темпе осталось около 2 недель.");
        });
    }

    /** 300 of 700 km are not worn; the announced 570 hold kilometres that must not be used. */
    @Test
    void isSilentWhenTheSourcesThatAllowAdviceDoNotSuffice() {
        Situation situation = new Situation(
                runner,
                List.of(Situations.shoes(runner)),
                List.of(Situations.wornShoes(runner, 1)),
                List.of(),
                1,
                Map.of());

        assertThat(list(situation)).isEmpty();
    }

    @Test
    void isSilentAboutAComponentOnceASourceForbidsAdvice() {
        OwnedItem chain = new OwnedItem(runner.id(), UUID.randomUUID(), "chain", "Chain", Optional.empty(), true, 1);
        AnnouncedWear announced =
                new AnnouncedWear(0, Measure.KILOMETERS, 3100, 3200, 4800, Optional.of(2L), Situations.NOW);
        WornItem worn = new WornItem(chain, announced, ItemUse.none(0), Set.of(), Set.of());

        assertThat(list(new Situation(runner, List.of(chain), List.of(worn), List.of(), 1, Map.of())))
                .isEmpty();
        assertThat(list(new Situation(runner, List.of(chain), List.of(worn), List.of(), 0, Map.of())))
                .hasSize(1);
    }

    @Test
    void advisesForTheWinterAtHome() {
        Situation situation = ofTrailRunner(runner);

        assertThat(list(situation)).singleElement().satisfies(candidate -> {
            assertThat(candidate.subject().word()).isEqualTo("rule:winter-shoes");
            assertThat(candidate.need().season()).contains(Season.WINTER);
            assertThat(candidate.reason().inWords().in(Locale.ENGLISH))
                    .startsWith("3 trainings outdoors in the last 4 weeks, and it is winter where you live");
        });
    }

    @Test
    void advisesNothingForTheWinterInSummer() {
        Person farAway = new Person(
                runner.id(), runner.language(), runner.zone(), Optional.of("NZ"), true, runner.consents(), 0);

        assertThat(list(ofTrailRunner(farAway))).isEmpty();
    }

    @Test
    void advisesNothingToWhoHasAShoeForTheWinter() {
        Product winterShoe = Products.shoe("ice", "strata", Set.of(Surface.TRAIL), Set.of(Season.WINTER), 15_000);
        OwnedItem owned = new OwnedItem(runner.id(), UUID.randomUUID(), "shoes", "Ice", Optional.of("ice"), true, 1);
        Situation situation = new Situation(
                runner, List.of(owned), List.of(), ofTrailRunner(runner).habits(), 0, Map.of());

        assertThat(rules.list(situation, Set.of(), id -> Optional.of(winterShoe), Situations.NOW))
                .isEmpty();
    }

    @Test
    void hasNoCandidateWithoutAHomeRegion() {
        Person homeless =
                new Person(runner.id(), runner.language(), runner.zone(), Optional.empty(), true, runner.consents(), 0);

        assertThat(list(Situations.ofRunner(homeless))).isEmpty();
    }

    @Test
    void refusesTwoRulesWithOneKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdviceRules(List.of(Situations.RULES.get(0), Situations.RULES.get(0))));
    }

    private static Situation ofTrailRunner(Person person) {
        Habit habit = new Habit("running", 3, Set.of(Surface.TRAIL));
        return new Situation(person, List.of(), List.of(), List.of(habit), 0, Map.of());
    }

    private List<Candidate> list(Situation situation) {
        return rules.list(situation, Set.of(), id -> Optional.empty(), Situations.NOW);
    }
}
