package io.fitconnect.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FitConnect",
                "Anna from FitConnéct",
                "ФитКоннект",
                "Команда Фит Коннект",
                "Support",
                "Supp0rt",
                "Ѕuрроrt", // Cyrillic
                "Anna (Support)",
                "A d m i n",
                "Ádmin Anna",
                "ＡＤＭＩＮＩＳＴＲＡＴＯＲ",
                "Модератор Иван",
                "Служба поддержки",
                "Служба безопасности",
                "Security Team",
                "The official account"
            })
    void recognisesWhoPosesAsTheHouse(String name) {
        assertThat(HouseNames.arePretendedBy(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Petrova",
                "Анна Петрова",
                "Иван Служба",
                "Swift Tracker 3",
                "Team Anna",
                "Trust Nkosi",
                "Fit Anna",
                "Adminov Ivan",
                "Supporta Runner",
                "نیما\u200cجان",
                "李雷",
                "🏃"
            })
    void leavesPeopleAlone(String name) {
        assertThat(HouseNames.arePretendedBy(name)).isFalse();
    }
}
