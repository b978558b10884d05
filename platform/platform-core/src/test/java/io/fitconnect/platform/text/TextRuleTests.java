package io.fitconnect.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTests {

    private final TextRule name = TextRule.name(80);
    private final TextRule note = TextRule.note(1000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Анна Петрова",
                "Anna Петрова",
                "O’Neil-Łódź",
                "می\u200cخواهم",
                "نیما\u200cجان",
                "नेपाल्\u200dस",
                "👩\u200d🚀",
                "👩🏽\u200d🚀 ❤\uFE0F",
                "葛\uDB40\uDD00城",
                "日本ABC",
                "Nguyễn 3"
            })
    void keepsNamesOfAllScripts(String typed) {
        assertThat(name.find(typed)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0\u00a0",
                "\u200b\u200b",
                "\u2060",
                "\u3164",
                "\u2800\u2800",
                "\u0000",
                "Anna\u0000",
                "Anna\u0007",
                "\u202eannA",
                "Anna\u2066",
                "\uFEFFAnna",
                "An\u200bna",
                "An\u200dna",
                "An\u200cna",
                "An\u00adna",
                "Anna\uFE0F",
                "Anna\ud83c",
                "\udfc3Anna",
                "Anna\ue000",
                "Anna\uffff",
                "e\u0301\u0301\u0301\u0301\u0301\u0301",
                "Fit\u0421\u043ennect",
                "\u03a9mega"
            })
    void refusesWhatCannotBeSeenOrDeceives(String typed) {
        assertThat(name.find(typed)).isEmpty();
    }

    @Test
    void bringsTextIntoItsNormalForm() {
        assertThat(name.find("  Anna \t Petrova\r\n")).contains("Anna Petrova");
        assertThat(name.find("Ju\u0308rgen\u00a0K\u2003L\u2028M")).contains("J\u00fcrgen K L M");
        assertThat(note.find(" one\r\ntwo\u2028\tthree\u00a0")).contains("one\ntwo\n\tthree");
    }

    @Test
    void countsCodePointsOfTheNormalForm() {
        assertThat(name.find("🏃".repeat(80))).isPresent();
        assertThat(name.find("🏃".repeat(81))).isEmpty();
        assertThat(name.find("u\u0308".repeat(80))).isPresent();
    }

    @Test
    void saysWhichCharacterIsWrongAndWhere() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note.require("notes", "🏃 left\u202eright"))
                .withMessage("notes must not hold a control or invisible character (U+202E, character 7).");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note.require("notes", "\ud83c"))
                .withMessage("notes must not hold half of a character (U+D83C, character 1).");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TextRule.line(3).require("name", "four"))
                .withMessage("name must be at most 3 characters long.");
    }

    @Test
    void takesBlankTextForAbsentWhereItMayBeAbsent() {
        assertThat(note.requireOrNull("notes", " \u200b ")).isNull();
        assertThat(note.requireOrNull("notes", null)).isNull();
        assertThat(note.requireOrNull("notes", " a ")).isEqualTo("a");
    }

    @Test
    void bringsForeignTextNearToTheRule() {
        assertThat(name.adapt("\u202eAn\u200bna\u0000 ")).contains("Anna");
        assertThat(name.adapt("\u200b\u0000")).isEmpty();
        assertThat(name.adapt("🏃".repeat(81))).contains("🏃".repeat(80));
        assertThat(TextRule.line(4).adapt("abcde\u0301")).contains("abcd");
        assertThat(TextRule.line(4).adapt("abcx\u0323\u0307")).contains("abc");
        assertThat(TextRule.line(2).adapt("👩\u200d🚀")).contains("👩");
    }

    @Test
    void adaptsToWhatItAccepts() {
        String foreign = "a👩\u200d🚀\u0000x\u0323\u0307 b\ud83c\u200dc";
        for (int length = 1; length < 12; length++) {
            TextRule rule = TextRule.line(length);
            assertThat(rule.adapt(foreign).flatMap(rule::find)).isEqualTo(rule.adapt(foreign));
        }
    }
}
