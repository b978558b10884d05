package io.fitconnect.integration.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastPaceTests {

    private static final int BLOCK = 8 * 1024;

    private final MovableClock clock = new MovableClock();
    private final LeastPace pace = new LeastPace(10L * BLOCK, Duration.ofSeconds(10), clock);
    private final byte[] content = new byte[100 * BLOCK + 17];

    LeastPaceTests() {
        new Random(1).nextBytes(content);
    }

    @Test
    void sendsAllToAClientThatIsSlowButKeepsThePace() throws IOException {
        Client client = new Client(Duration.ofSeconds(1));

        pace.send(new ByteArrayInputStream(content), client);

        assertThat(client.toByteArray()).isEqualTo(content);
    }

    @Test
    void givesUpOnASlowerClientAfterOnePeriod() {
        Client client = new Client(Duration.ofMillis(1_200));

        assertThatExceptionOfType(LeastPace.TooSlow.class)
                .isThrownBy(() -> pace.send(new ByteArrayInputStream(content), client));
        assertThat(client.size()).isEqualTo(9 * BLOCK);
    }

    /** What it took before does not count. */
    @Test
    void givesUpOnAClientThatBecomesSlow() {
        Client client = new Client(Duration.ofMillis(1)) {
            @Override
            public synchronized void write(byte[] buffer, int offset, int length) {
                perBlock = size() > 50 * BLOCK ? Duration.ofSeconds(3) : perBlock;
                super.write(buffer, offset, length);
            }
        };

        assertThatExceptionOfType(LeastPace.TooSlow.class)
                .isThrownBy(() -> pace.send(new ByteArrayInputStream(content), client));
        assertThat(client.size()).isLessThan(60 * BLOCK);
    }

    private class Client extends ByteArrayOutputStream {

        Duration perBlock;

        Client(Duration perBlock) {
            this.perBlock = perBlock;
        }

        @Override
        public synchronized void write(byte[] buffer, int offset, int length) {
            clock.now = clock.now.plus(perBlock);
            super.write(buffer, offset, length);
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-28T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
