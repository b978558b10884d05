package io.fitconnect.platform.sport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.platform.json.StrictJson;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SportsTests {

    /** Trainings of before the catalogue carry these words. */
    private static final List<String> FIRST_WORDS = List.of(
            ("running cycling swimming walking hiking mountaineering climbing cross-country-skiing alpine-skiing "
                            + "snowboarding snowshoeing skating rowing paddling surfing sailing diving strength yoga cardio "
                            + "ball-game racket-game golf riding combat motor-sport flying transition other")
                    .split(" "));

    private static final String BLOCK = """
            sports:
              - key: kiting
                names: {en: Kiting, ru: Кайтинг}
                session: {en: kite trip, ru: прогулка с кайтом, gender: feminine}
                family: board
                fields: [distance, track]
                records: [longest]
                rate: speed
                gear: [board]
                limits: {average: 18, top: 30.5}
                met: {light: 3, moderate: 5, hard: 11}
                device: [kiting, surfing/kiting]
            """;

    @Test
    void keepTheFirstWordsAndAddMore() {
        assertThat(Sports.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(FIRST_WORDS)
                .hasSize(29)
                .allSatisfy(word -> assertThat(Sports.find(word)).isPresent());
        assertThat(Sports.all())
                .extracting(Sport::key)
                .contains("rowing", "biathlon", "ski-touring", "bouldering", "yoga", "football", "wheelchair-racing");
    }

    static List<Sport> sports() {
        return Sports.all();
    }

    @ParameterizedTest
    @MethodSource("sports")
    void areWhole(Sport sport) {
        Locale russian = Locale.forLanguageTag("ru");
        assertThat(sport.name(Locale.ENGLISH)).matches("[A-Z][A-Za-z() -]+");
        assertThat(sport.name(russian)).matches("[А-Я][А-Яа-яё -]+");
        assertThat(sport.session().in(Locale.ENGLISH)).matches("[A-Za-z -]+");
        assertThat(sport.session().in(russian)).matches("[а-яё -]+");
        assertThat(sport.limits().average())
                .isPositive()
                .isLessThan(sport.limits().top());
        assertThat(sport.fields().contains(SportField.DISTANCE)
                        || !sport.records().contains(RecordKind.LONGEST))
                .as("a longest distance needs a distance")
                .isTrue();
        assertThat(sport.fields().contains(SportField.DISTANCE) || sport.rate() == SpeedRate.NONE)
                .as("a speed needs a distance")
                .isTrue();
        assertThat(sport.fields().contains(SportField.POWER) || !sport.records().contains(RecordKind.POWER))
                .as("a record of power needs power")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            running,              trail,              trail-running
            running,              -,                  running
            running,              obstacle,           running
            cycling,              e-bike,             e-biking
            cardio,               elliptical,         elliptical
            cross-country-skiing, skate-skiing,       skate-skiing
            rowing,               indoor-rowing,      indoor-rowing
            quidditch,            trail,              other
            quidditch,            -,                  other
            """)
    void areNearestToWhatADeviceRecorded(String sport, @Nullable String subSport, String nearest) {
        assertThat(Sports.ofDevice(sport, subSport).key()).isEqualTo(nearest);
    }

    @Test
    void areWrittenAndReadByTheirKey() {
        var json = StrictJson.mapper();
        Sport rowing = Sports.get("rowing");

        assertThat(json.writeValueAsString(rowing)).isEqualTo("\"rowing\"");
        assertThat(json.readValue("\"rowing\"", Sport.class)).isSameAs(rowing);
    }

    @Test
    void readEveryMember() {
        Sport kiting = read(BLOCK).get(0);

        assertThat(kiting.name(Locale.FRENCH)).isEqualTo("Kiting");
        assertThat(kiting.session().gender()).isEqualTo(SessionName.Gender.FEMININE);
        assertThat(kiting.family()).isEqualTo(SportFamily.BOARD);
        assertThat(kiting.limits()).isEqualTo(new SpeedLimits(18, 30.5));
        assertThat(kiting.met()).contains(new EffortMet(3, 5, 11));
        assertThat(kiting.met().orElseThrow().at(6)).isEqualTo(5);
        assertThat(kiting.device()).containsExactlyInAnyOrder("kiting", "surfing/kiting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ', ru: Кайтинг}'          | '}'                    | kiting: names: ru is missing
            average: 18               | average: 40            | kiting: limits must be ordered: 0 < average 40.0 < top 30.5
            moderate: 5               | moderate: 12           | kiting: met must be ordered: 1 <= light 3.0 <= moderate 12.0 <= hard 11.0
            family: board             | family: boar           | kiting: 'boar' is no SportFamily
            rate: speed               | ''                     | kiting: rate is missing
            'device: [kiting'         | 'device: [Kiting'      | is not of the form
            'device: [kiting'         | 'device: [kiting, kiting' | a word is given twice
            rate: speed               | 'rate: speed, x: y'    | ''
            """)
    void refuseABlockThatIsNotWhole(String wrong, String instead, String problem) {
        assertThat(BLOCK).contains(wrong);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(BLOCK.replace(wrong, instead)))
                .withMessageContaining(problem);
    }

    @Test
    void refuseAMappingToTwoSports() {
        String second = BLOCK.substring(BLOCK.indexOf("  - key")).replace("key: kiting", "key: kites");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(BLOCK + second))
                .withMessageContaining("two sports have the device word");
    }

    private static List<Sport> read(String yaml) {
        return SportsReader.read(new StringReader(yaml));
    }
}
