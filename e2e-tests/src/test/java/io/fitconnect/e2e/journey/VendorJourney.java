package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.client.UnexpectedAnswer;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.recording.Ride;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnPlatform
class VendorJourney {

    private static final Instant START = Instant.parse("2026-08-15T07:30:00Z");

    private final PlatformClient platform;
    private final OAuthClient app;
    private final Session athlete;
    private final Session vendor;

    VendorJourney(OwnPlatform own) {
        this.platform = own.client();
        var athletes = new Athletes(platform);
        var account = athletes.register("Wearer");
        this.app = athletes.vendorApp("Kolesar Tracker");
        this.athlete = account.signIn(OAuthClient.cli());
        this.vendor = account.signIn(app);
    }

    @Test
    void mayPushAndSeeOnlyWhatItPushed() {
        var mine = vendor.imports()
                .push(Ride.numbered(START, 6).toFit(), PushKey.externalId("six"))
                .expect(202);
        var theirs = athlete.imports()
                .push(Ride.numbered(START, 7).toFit(), PushKey.random())
                .expect(202);

        assertThat(vendor.imports().awaitEnd(mine.location(), Athletes.TIMEOUT).isDone())
                .isTrue();
        assertThat(vendor.imports().get(theirs.location()).status()).isEqualTo(404);
        assertThat(vendor.consentWasAsked()).isTrue();
    }

    @Test
    void mayNotReadTheDiaryOrManageApps() {
        var training = Athletes.ride(athlete, 8);

        assertThat(vendor.diary().list().status()).isEqualTo(403);
        assertThat(vendor.diary().get(training.path()).status()).isEqualTo(403);
        assertThat(vendor.diary().streams(training.path(), "heartRate", "low").status())
                .isEqualTo(403);
        assertThat(vendor.vendorApps().list().status()).isEqualTo(403);
        assertThat(athlete.vendorApps().list().status()).isEqualTo(403);
    }

    @Test
    void mayNotUseAnExternalIdForAnotherRecording() {
        vendor.imports()
                .push(Ride.numbered(START, 9).toFit(), PushKey.externalId("nine"))
                .expect(202);

        var other = vendor.imports().push(Ride.numbered(START, 10).toFit(), PushKey.externalId("nine"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem().slug()).isEqualTo("external-id-reused");
    }

    @Test
    void isNoAthleteByItself() {
        var itself = platform.withToken(platform.tokensOf(app).accessToken());

        assertThat(itself.get("/api/v1/imports").status()).isEqualTo(403);
        assertThat(itself.get("/api/v1/imports").problem().detail()).isNotBlank();
    }

    @Test
    void getsNoMoreThanItMayAskFor() {
        var account = new Athletes(platform).register("Careful");

        assertThatThrownBy(() -> account.signIn(app.asking("activity:read", "profile:read")))
                .isInstanceOf(UnexpectedAnswer.class)
                .hasMessageContaining("invalid_scope");
    }
}
