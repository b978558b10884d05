package io.fitconnect.social.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTests {

    /** Spellings of one name, as passports, friends and start lists write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дмитрий Dmitry Dmitriy Dmitri Dmitrii Dmitrij",
                "Сергей Sergey Sergei Sergej",
                "Юрий Yuri Yury Yuriy Iurii Jurij",
                "Юлия Yulia Yuliya Iuliia Julia",
                "Алексей Aleksei Alexey Alexei Aleksey Aleksej",
                "Александр Aleksandr Alexandr Алeксандр",
                "Ксения Ksenia Xenia Kseniya Kseniia Ksenija",
                "Татьяна Tatiana Tatyana Tatjana",
                "Наталья Natalia Natalya Natalja Наталия",
                "Оксана Oksana Oxana Аксана",
                "Елена Elena Yelena Jelena",
                "Евгений Evgeny Evgeniy Yevgeniy Jewgenij",
                "Фёдор Fyodor Fedor Фeдор Федор",
                "Жуков Zhukov Jukov Zhukoff",
                "Чайковский Tchaikovsky Chaikovskiy Tschaikowski Чайковскый",
                "Щукин Shchukin Schukin",
                "Хрущёв Khrushchev Khrushchyov Хрущев",
                "Цветков Tsvetkov Tzvetkov Cvetkov",
                "Иванов Ivanov Ivanoff Iwanow",
                "Михаил Mikhail Mihail",
                "Джон John Джoн",
                "Новачич Novačić Novachich",
                "Alessandra Alesandra",
                "Мария Maria Mariya Marija Mariia"
            })
    void spellingsOfANameSoundAlike(String spellings) {
        List<String> names = List.of(spellings.split(" ", -1));
        Set<String> first = Sound.of(names.get(0));
        for (String name : names) {
            boolean isAlike = !Collections.disjoint(first, Sound.of(name))
                    || first.stream()
                            .anyMatch(
                                    one -> Sound.of(name).stream().anyMatch(other -> TypingErrors.explain(one, other)));
            assertThat(isAlike)
                    .as("%s %s, %s %s", names.get(0), first, name, Sound.of(name))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна Alina", "Петров Павлов", "Maria Marta", "Иван Антон", "Koval Novak", "Олег Ольга"})
    void otherNamesSoundDifferent(String pair) {
        List<String> names = List.of(pair.split(" ", -1));

        assertThat(Sound.of(names.get(0))).doesNotContainAnyElementsOf(Sound.of(names.get(1)));
    }

    @Test
    void aLatinJIsReadBothWays() {
        assertThat(Sound.of("Jana")).isEqualTo(Set.of("jana", "iana"));
        assertThat(Sound.of("Яна")).isEqualTo(Set.of("iana"));
        assertThat(Sound.of("Жана")).isEqualTo(Set.of("jana"));
    }

    @Test
    void marksAndOtherScripts() {
        assertThat(Sound.of("Müller")).isEqualTo(Sound.of("muller"));
        assertThat(Sound.of("ΑΝΝΑ")).isEqualTo(Set.of("ανα"));
        assertThat(Sound.of("ь")).isEmpty();
        assertThat(Sound.of("Х".repeat(80))).isEqualTo(Set.of("h"));
        assertThat(Sound.of("abcdefghijklmnopqrstuvw").iterator().next()).hasSizeLessThanOrEqualTo(Sound.LONGEST);
    }
}
