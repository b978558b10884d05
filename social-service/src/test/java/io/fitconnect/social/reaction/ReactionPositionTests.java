package io.fitconnect.social.reaction;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.web.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionPositionTests {

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void refusesATimeThatNoDatabaseHolds(String time) {
        String forged = "{\"reactedAt\":\"%s\",\"athleteId\":\"00000000-0000-0000-0000-000000000001\"}".formatted(time);
        String cursor = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Cursor.decode(cursor, ReactionPosition.class));
    }
}
