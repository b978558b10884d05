package io.fitconnect.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextKeysTests {

    private static final String FIRST = "a first secret of thirty-two and more characters";
    private static final String SECOND = "a second secret of thirty-two and more characters";

    private final ContextKeys first = new ContextKeys(new SealingSettings("one", Map.of("one", FIRST)));
    private final ContextKeys both = new ContextKeys(new SealingSettings("two", Map.of("one", FIRST, "two", SECOND)));

    @Test
    void derivesTheSameKeyForAContextEachTimeAndAnotherForEachOther() {
        String key = first.get("device:1").reveal();

        assertThat(first.get("device:1").reveal()).isEqualTo(key);
        assertThat(first.get("device:2").reveal()).isNotEqualTo(key);
        assertThat(both.get("device:1").reveal()).as("after a rotation").isNotEqualTo(key);
        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(32);
    }

    @Test
    void listsFormerKeysBehindTheCurrentUntilTheyLeaveTheRing() {
        assertThat(reveal(both.list("device:1")))
                .containsExactly(
                        both.get("device:1").reveal(), first.get("device:1").reveal());
        assertThat(reveal(first.list("device:1")))
                .containsExactly(first.get("device:1").reveal());
    }

    private static List<String> reveal(List<ContextKey> keys) {
        return keys.stream().map(ContextKey::reveal).toList();
    }
}
