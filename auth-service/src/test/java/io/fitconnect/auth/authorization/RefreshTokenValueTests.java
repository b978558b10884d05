package io.fitconnect.auth.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenValueTests {

    @Test
    void namesItsFamily() {
        UUID family = UUID.randomUUID();

        assertThat(RefreshTokenValue.find(RefreshTokenValue.next(family).text()).map(RefreshTokenValue::family))
                .contains(family);
    }

    @Test
    void isNewEachTime() {
        UUID family = UUID.randomUUID();

        assertThat(RefreshTokenValue.next(family)).isNotEqualTo(RefreshTokenValue.next(family));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "not-a-token",
                "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b",
                "------------------------------------.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ",
                "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b.short"
            })
    void readsNoOtherForm(String presented) {
        assertThat(RefreshTokenValue.find(presented)).isEmpty();
    }

    @Test
    void staysOutOfLogs() {
        RefreshTokenValue value = RefreshTokenValue.next(UUID.randomUUID());

        assertThat(value.toString()).doesNotContain(value.secret());
    }
}
