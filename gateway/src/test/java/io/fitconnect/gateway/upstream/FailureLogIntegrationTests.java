package io.fitconnect.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.ProblemAssert;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an operator reads while a service is away. */
@ExtendWith(OutputCaptureExtension.class)
class FailureLogIntegrationTests {

    private static final String PROFILE = "/api/v1/profiles/me";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("fitconnect.gateway.upstream.open-for=10m");

    @Test
    void isOneLineForEachRequestThatReachedNoService(CapturedOutput output) {
        gateway.profile.stop();

        for (int i = 0; i < 30; i++) {
            assertThat(gateway.send(gateway.withToken(PROFILE, Tokens.valid()).header("X-Request-Id", "request-" + i))
                            .statusCode())
                    .isEqualTo(503);
        }

        List<String> lines = output.getOut()
                .lines()
                .filter(line -> line.contains("profile did not answer"))
                .toList();
        assertThat(lines).as("two tries of each until the breaker opens").hasSize(10);
        assertThat(lines).allMatch(line -> line.length() < 1_000);
        Map<String, Object> line = ProblemAssert.parse(lines.get(0));
        assertThat(line)
                .containsKeys("@timestamp", "ecs", "log", "process", "traceId")
                .containsEntry("requestId", "request-0")
                .containsEntry("upstream", "profile")
                .doesNotContainKey("error");
        assertThat(line.get("service")).asString().contains("name=gateway");
        assertThat(gateway.management("/actuator/prometheus").body())
                .contains("upstream_failures_total{kind=\"unreachable\",service=\"profile\"} 5.0")
                .contains("upstream_failures_total{kind=\"open\",service=\"profile\"} 25.0");
    }
}
