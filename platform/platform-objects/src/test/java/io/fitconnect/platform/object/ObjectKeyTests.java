package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "/a/b", "a/", "a//b", "a/../b", "a/.b", "../a/b", "a/b c", "a/b\n", "a/ü", "a\\b/c"})
    void refusesWhatIsNoKey(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectKey(value));
    }

    @Test
    void refusesALongKey() {
        assertThat(new ObjectKey("a" + "/bcd".repeat(124)).value()).hasSize(497);
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectKey("a" + "/bcd".repeat(125)));
    }

    @Test
    void makesKeysThatDiffer() {
        ObjectKey key = ObjectKey.random("photo");

        assertThat(key.value()).matches("photo/[0-9a-f]{32}");
        assertThat(ObjectKey.random("photo")).isNotEqualTo(key);
    }
}
