package io.fitconnect.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTests {

    private static final String FIRST = "a first secret of thirty-two and more characters";
    private static final String SECOND = "a second secret of thirty-two and more characters";

    private final Sealer sealer = new Sealer(new SealingSettings("one", Map.of("one", FIRST)));

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Привет, 🏃", "{\"a\":1}"})
    void opensWhatItSealed(String text) throws BrokenSeal {
        assertThat(sealer.open(sealer.seal(text, "totp:1"), "totp:1")).isEqualTo(text);
    }

    /** Sealed by another implementation of the format: what lies in tables and cookies opens for ever. */
    @Test
    void opensWhatWasSealedLongAgo() throws BrokenSeal {
        assertThat(sealer.open("s1.one.AAECAwQFBgcICQoLDA0ODw.ZdCrtBdxUnNvkR1OdLU9g_MmadThzw", "totp:1"))
                .isEqualTo("secret");
    }

    @Test
    void opensNothingInAnotherContext() {
        String sealed = sealer.seal("secret", "totp:1");

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> sealer.open(sealed, "totp:2"));
    }

    @Test
    void noticesEachChangedCharacter() {
        String sealed = sealer.seal("secret", "totp:1");

        for (int at = 0; at < sealed.length(); at++) {
            String changed =
                    sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);
            assertThatExceptionOfType(BrokenSeal.class)
                    .as("character %d of %s", at, sealed)
                    .isThrownBy(() -> sealer.open(changed, "totp:1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "s1", "s1.one", "s1.one..", "s1.one.AAAA.AAAA", "s1.one.*.*", "s2.one.a.b", "s1.one.a.b.c"})
    void refusesWhatWasNeverSealed(String text) {
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> sealer.open(text, "totp:1"));
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        Set<String> sealed = new HashSet<>();
        IntStream.range(0, 100).forEach(number -> sealed.add(sealer.seal("secret", "totp:1")));

        assertThat(sealed).hasSize(100).noneMatch(text -> text.contains("secret"));
    }

    @Test
    void opensUnderAFormerKeyUntilItLeavesTheRing() throws BrokenSeal {
        String sealed = sealer.seal("secret", "cookie");
        Sealer both = new Sealer(new SealingSettings("two", Map.of("one", FIRST, "two", SECOND)));
        Sealer second = new Sealer(new SealingSettings("two", Map.of("two", SECOND)));

        assertThat(both.open(sealed, "cookie")).isEqualTo("secret");
        assertThat(both.isCurrent(sealed)).isFalse();
        assertThat(both.isCurrent(both.seal("secret", "cookie"))).isTrue();
        assertThat(second.open(both.seal("secret", "cookie"), "cookie")).isEqualTo("secret");
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> second.open(sealed, "cookie"));
    }

    @Test
    void refusesAnotherSecretUnderTheSameId() {
        Sealer other = new Sealer(new SealingSettings("one", Map.of("one", SECOND)));
        String sealed = sealer.seal("secret", "cookie");

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> other.open(sealed, "cookie"));
    }

    @Test
    void refusesALoneSurrogateInsteadOfChangingIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal("\ud800", "cookie"));
    }

    @Test
    void refusesARingThatCannotSeal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealingSettings("two", Map.of("one", FIRST)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SealingSettings("one", Map.of("one", "too short")));
        assertThatIllegalArgumentException().isThrownBy(() -> new SealingSettings("O.", Map.of("O.", FIRST)));
    }

    @Test
    void showsNoSecretAndRefusesTheLocalOneInProduction() {
        SealingSettings local = new SealingSettings("one", Map.of("one", "local-only " + FIRST));

        assertThat(local).asString().doesNotContain(FIRST);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(local::requireProductionKeys);
    }
}
