package io.fitconnect.social.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTests {

    @ParameterizedTest
    @CsvSource({
        "Mira Koval, мира коваль",
        "Дмитрий Жуков, zhukov dmitry",
        "Дмитрий Жуков, dmitri zhucov",
        "Дмитрий Жуков, Жуков",
        "Дмитрий Жуков, Дмтрий",
        "Дмитрий Жуков, Дмитирй",
        "Дмитрий Жуков, Дмитттрийй",
        "Дмитрий Жуков, Димтрий",
        "Александра Петрова-Водкина, водкина",
        "Александра Петрова, aleksandra petrva",
        "Александра Петрова, Алекс",
        "Александра Петрова, алек",
        "Александра Петрова, Александра Пет",
        "Иван Сергеевич Тургенев, тургенев иван",
        "Иван Сергеевич Тургенев, Turgenev Ivan Sergeevich",
        "Sean O'Brien, obrien",
        "Sean O’Brien, о’брайен",
        "Yulia, юля"
    })
    void aSearchFindsTheName(String name, String searched) {
        assertThat(finds(name, searched)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mira Koval, Mira Novak",
        "Mira Koval, Al",
        "Ян Ли, Лан",
        "Дмитрий Жуков, Дмитрий Павлов",
        "Дмитрий Жуков, Дмитрий Дмитрий",
        "Дмитрий Жуков, Дмитрий Петрович Жуков"
    })
    void aSearchDoesNotFindAnotherName(String name, String searched) {
        assertThat(finds(name, searched)).isFalse();
    }

    @Test
    void eachSingleErrorIsFound() {
        Random random = new Random(12);
        String alphabet = "abvgdiklmnprstu";
        for (int round = 0; round < 2_000; round++) {
            String typed = "margarita";
            int place = random.nextInt(typed.length());
            char letter = alphabet.charAt(random.nextInt(alphabet.length()));
            String wrong = switch (random.nextInt(3)) {
                case 0 -> typed.substring(0, place) + typed.substring(place + 1);
                case 1 -> typed.substring(0, place) + letter + typed.substring(place);
                default -> typed.substring(0, place) + letter + typed.substring(place + 1);
            };
            assertThat(finds("Маргарита Орлова", wrong)).as(wrong).isTrue();
        }
    }

    @Test
    void keysAreFew() {
        assertThat(NameKeys.kept(SpokenName.of("Дмитрий Жуков"))).hasSizeBetween(20, 45);
        assertThat(NameKeys.kept(SpokenName.of("Aa".repeat(40)))).hasSizeLessThanOrEqualTo(160);
        assertThat(NameKeys.kept(SpokenName.of("Jejejejejejejejeje Jijijijijijijijij Jajkjdjfjgjhjkjlj Jbjn")))
                .hasSizeLessThanOrEqualTo(160);
        assertThat(NameKeys.kept(SpokenName.of("🙂 ь"))).isEmpty();
    }

    /** As the database keeps them: half a letter becomes a question mark there, and two keys become one. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD842\uDFB7野太郎", "Mira \uD83A\uDD00\uD83A\uDD01\uD83A\uDD02"})
    void keysOfRareLettersAreWholeText(String name) {
        assertThat(NameKeys.kept(SpokenName.of(name)))
                .allMatch(key -> key.chars().noneMatch(each -> Character.isSurrogate((char) each)));
    }

    @Test
    void theMostAlikeIsNearest() {
        assertThat(distance("Анна", "Анна")).isLessThan(distance("Анна", "Anna"));
        assertThat(distance("Анна", "Anna")).isLessThan(distance("Марг", "Маргарита"));
        assertThat(distance("Марг", "Маргарита")).isLessThan(distance("Моргирита", "Моргарит"));
    }

    private static int distance(String searched, String name) {
        OptionalInt distance = Likeness.distance(SpokenName.of(searched), SpokenName.of(name));
        assertThat(distance).as("%s for %s", name, searched).isPresent();
        return distance.orElseThrow();
    }

    /** By the kept keys first, as the table is asked, and then by the name itself. */
    private static boolean finds(String name, String searched) {
        SpokenName typed = SpokenName.of(searched);
        SearchKeys keys = NameKeys.searched(typed);
        Set<String> asked = Stream.of(keys.alike(), keys.close(), keys.loose())
                .flatMap(each -> each.stream())
                .collect(Collectors.toSet());
        return !Collections.disjoint(asked, NameKeys.kept(SpokenName.of(name)))
                && Likeness.distance(typed, SpokenName.of(name)).isPresent();
    }
}
