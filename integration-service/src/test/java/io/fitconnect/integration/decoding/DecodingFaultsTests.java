package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.imports.ImportKey;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DecodingFaultsTests {

    private static final String PERSONAL = "lat=46.0512 lon=14.5031";

    @Test
    void logTheStackOncePerPlaceWithoutWhatTheFileSays(CapturedOutput output) {
        DecodingFaults faults = new DecodingFaults(one -> FaultOutcome.RETRIED, new SimpleMeterRegistry());
        ClaimedImport first = claimed();
        ClaimedImport second = claimed();

        faults.settle(first, fault());
        faults.settle(second, fault());

        assertThat(output)
                .contains(first.key().id().toString(), second.key().id().toString())
                .contains("Caused by", "java.lang.NumberFormatException")
                .doesNotContain("46.0512");
        assertThat(output.toString().split("Caused by", -1)).as("stacks").hasSize(2);
    }

    @Test
    void areSilentWhenTheClaimWasLost(CapturedOutput output) {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();

        new DecodingFaults(one -> FaultOutcome.CLAIM_LOST, metrics).settle(claimed(), fault());

        assertThat(output).doesNotContain("ERROR");
        assertThat(metrics.get("imports.faults")
                        .tag("outcome", "claim-lost")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(metrics.get("imports.faults")
                        .tag("outcome", "failed")
                        .counter()
                        .count())
                .isZero();
    }

    @Test
    void endWithCausesThatGoInCircles() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(StackOnly.of(one).place())
                .startsWith(
                        "java.lang.IllegalStateException at io.fitconnect.integration.decoding.DecodingFaultsTests");
    }

    private static RuntimeException fault() {
        Function<String, Integer> parse = Integer::valueOf;
        try {
            return new IllegalStateException("parsed " + parse.apply(PERSONAL));
        } catch (NumberFormatException e) {
            return new IllegalStateException("cannot parse " + PERSONAL, e);
        }
    }

    private static ClaimedImport claimed() {
        return new ClaimedImport(new ImportKey(UUID.randomUUID(), UUID.randomUUID()), null, null, 1, 1);
    }
}
