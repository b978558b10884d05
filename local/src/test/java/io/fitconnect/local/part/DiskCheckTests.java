package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCheckTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void needsOneGibibyteUnlessToldOtherwise() {
        assertThat(DiskCheck.of(Map.of())).isEqualTo(new DiskCheck(1024));
        assertThat(DiskCheck.of(Map.of(DiskCheck.SETTING, "10"))).isEqualTo(new DiskCheck(10));
    }

    @Test
    void refusesASettingThatIsNoNumber() {
        assertThatThrownBy(() -> DiskCheck.of(Map.of(DiskCheck.SETTING, "much")))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("FITCONNECT_FREE_SPACE_MIB=much");
    }

    @Test
    void refusesADiskThatIsTooFull() {
        assertThatThrownBy(() -> new DiskCheck(Long.MAX_VALUE).requireSpace(new Home(folder)))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("MiB free");
        assertThatCode(() -> new DiskCheck(1).requireSpace(new Home(folder))).doesNotThrowAnyException();
    }

    @Test
    void explainsNothingWhileThereIsRoom() {
        var failure = new PartFailure("kafka ended while it was starting");

        assertThat(DiskCheck.explain(failure, new Home(folder))).isSameAs(failure);
    }
}
