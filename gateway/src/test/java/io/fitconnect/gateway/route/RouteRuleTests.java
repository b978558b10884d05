package io.fitconnect.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.contracts.RouteLine;
import java.net.URI;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RouteRuleTests {

    private static final URI BASE = URI.create("http://127.0.0.1:8083");

    @Test
    void takesWhatTheLineSays() {
        RouteRule rule = RouteRule.of("training", BASE, new RouteLine("/a/*/b/**", OptionalLong.of(5), true, false));

        assertThat(rule.path().matches("/a/x/b/c")).isTrue();
        assertThat(rule.bodyBytes()).hasValue(5);
        assertThat(rule.stream()).isTrue();
        assertThat(rule.open()).isFalse();
    }

    @Test
    void refusesAnOpenStream() {
        RouteLine line = new RouteLine("/live", OptionalLong.empty(), true, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteRule.of("training", BASE, line))
                .withMessageContaining("token")
                .withMessageContaining("/live");
    }

    @Test
    void refusesAnythingAsTheFirstSegment() {
        RouteLine line = new RouteLine("/*/v1/**", OptionalLong.empty(), false, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteRule.of("training", BASE, line))
                .withMessageContaining("/*/v1/**");
    }
}
