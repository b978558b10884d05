package io.fitconnect.integration.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.imports.web.BatchPlaces.Place;
import io.fitconnect.platform.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BatchPlacesTests {

    private static final DataSize LIMIT = DataSize.ofKilobytes(40);

    private final BatchPlaces places = new BatchPlaces(8, Duration.ofMillis(300));

    @Test
    void leaveRoomBesideOneSender() {
        Place first = places.take("flood");
        places.take("flood");

        assertStatus(503, () -> places.take("flood"));
        assertThat(places.take("other")).isNotNull();

        first.close();
        assertThat(places.take("flood")).isNotNull();
    }

    @Test
    void areAllTakenOnce() {
        List<Place> taken = new ArrayList<>();
        for (int sender = 0; sender < 8; sender++) {
            taken.add(places.take(sender));
        }

        assertStatus(503, () -> places.take("other"));

        taken.forEach(Place::close);
        assertThat(places.take("other")).isNotNull();
    }

    @Test
    void takeABodyWhole() throws IOException {
        byte[] body = new byte[(int) LIMIT.toBytes()];
        body[body.length - 1] = 7;

        assertThat(places.take("sender").read(new ByteArrayInputStream(body), LIMIT))
                .isEqualTo(body);
        assertStatus(413, () -> places.take("sender").read(new ByteArrayInputStream(new byte[body.length + 1]), LIMIT));
    }

    @Test
    void refuseABodyThatDrips() {
        InputStream dripping = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return 1;
            }
        };

        assertStatus(408, () -> places.take("sender").read(dripping, LIMIT));
    }

    private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type().status().value()).isEqualTo(status));
    }
}
