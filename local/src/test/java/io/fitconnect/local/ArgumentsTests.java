package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.part.PartFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void takesTheValueOfAnOptionFromEitherForm() {
        var apart = Arguments.parse(new Up(), List.of("--only", "gateway,kafka", "--port-offset=5000"));

        assertThat(apart.findNames(Options.ONLY).orElseThrow()).containsExactlyInAnyOrder("gateway", "kafka");
        assertThat(apart.findNumber(Options.PORT_OFFSET)).contains(5000);
        assertThat(apart.has(Options.NO_BUILD)).isFalse();
    }

    @Test
    void refusesAnOptionThatTheCommandDoesNotHave() {
        assertThatThrownBy(() -> Arguments.parse(new Status(), List.of("--yes")))
                .isInstanceOf(PartFailure.class)
                .hasMessage("status has no option --yes; ./fitconnect help lists them");
    }

    @Test
    void refusesAMissingValueOrAWordThatIsNoNumber() {
        assertThatThrownBy(() -> Arguments.parse(new Up(), List.of("--only")))
                .hasMessage("--only needs a value: --only A,B");
        var offset = Arguments.parse(new Up(), List.of("--port-offset", "many"));
        assertThatThrownBy(() -> offset.findNumber(Options.PORT_OFFSET))
                .hasMessage("--port-offset needs a number, not many");
    }

    @Test
    void refusesMissingAndSuperfluousWords() {
        assertThatThrownBy(() -> Arguments.parse(new Logs(), List.of())).hasMessage("usage: ./fitconnect logs NAME");
        assertThatThrownBy(() -> Arguments.parse(new Up(), List.of("gateway"))).hasMessage("usage: ./fitconnect up");
    }
}
