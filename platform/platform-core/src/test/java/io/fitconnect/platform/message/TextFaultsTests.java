package io.fitconnect.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFaultsTests {

    @Test
    void nameEachFault() {
        assertThat(TextFaults.of(FaultyText.class))
                .contains(
                        "FaultyText_ru.properties lacks missing-in-russian",
                        "FaultyText_en.properties: nowhere is a constant of no enum",
                        "FaultyText_ru.properties: other-name takes {sum=[number]} instead of {count=[number]}",
                        "FaultyText_ru.properties: other-type takes {count=[text]} instead of {count=[number]}",
                        "FaultyText_ru.properties: other-choice takes {sex=[one of [female, other]]} instead of"
                                + " {sex=[one of [male, other]]}",
                        "FaultyText_en.properties: numbered: argument 0 has no name",
                        "FaultyText_ru.properties: too-few-plurals: plural of count lacks [few, many]")
                .anyMatch(fault -> fault.startsWith("FaultyText_en.properties: broken does not parse: "))
                .hasSize(9);
    }

    @Test
    void nameAMissingFile() {
        assertThat(TextFaults.of(Unwritten.class))
                .containsExactly(
                        "Beside io.fitconnect.platform.message.TextFaultsTests$Unwritten lies no Unwritten_en.properties",
                        "Beside io.fitconnect.platform.message.TextFaultsTests$Unwritten lies no Unwritten_ru.properties");
    }

    @Test
    void findNoneInSoundTexts() {
        assertThat(TextFaults.of(KiteText.class)).isEmpty();
    }

    enum Unwritten implements MessageKey {
        HELLO
    }
}
