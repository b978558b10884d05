package io.fitconnect.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.platform.ids.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SandboxAthleteTests {

    @Test
    void isKnownByItsIdAlone() {
        UUID id = new SandboxAthlete("tracker", 1).id();

        assertThat(SandboxAthlete.isOne(id)).isTrue();
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(SandboxAthlete.isOne(Ids.next())).isFalse();
        assertThat(SandboxAthlete.isOne(UUID.randomUUID())).isFalse();
        assertThat(SandboxAthlete.isOne(new UUID(0x8000L, id.getLeastSignificantBits())))
                .isFalse();
    }

    @Test
    void belongsToOneApp() {
        assertThat(new SandboxAthlete("tracker", 2).id())
                .isEqualTo(new SandboxAthlete("tracker", 2).id())
                .isNotEqualTo(new SandboxAthlete("tracker", 1).id())
                .isNotEqualTo(new SandboxAthlete("other", 2).id());
    }

    @Test
    void isOneOfFive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SandboxAthlete("tracker", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SandboxAthlete("tracker", 6));
    }
}
