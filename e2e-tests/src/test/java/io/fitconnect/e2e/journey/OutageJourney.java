package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.platform.OwnPlatform;
import org.junit.jupiter.api.Test;

@OnPlatform
class OutageJourney {

    private static final String PART = "profile-service";
    private static final String PATH = "/api/v1/profiles/me";

    @Test
    void tellsThatAServiceIsAwayAndWorksAgainWhenItIsBack(OwnPlatform platform) {
        var athlete = new Athletes(platform.client()).signIn("Patient");
        await().atMost(Athletes.TIMEOUT).until(() -> athlete.api().get(PATH).status() == 200);

        platform.down(PART);
        var away = athlete.api().get(PATH);
        var neighbour = athlete.diary().list();
        platform.up(PART);

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.problem().status()).isEqualTo(503);
        assertThat(away.problem().detail()).isNotBlank();
        assertThat(neighbour.status()).isEqualTo(200);
        await().atMost(Athletes.TIMEOUT).until(() -> athlete.api().get(PATH).status() == 200);
    }
}
