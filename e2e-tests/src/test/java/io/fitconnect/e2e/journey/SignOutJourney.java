package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.platform.OwnPlatform;
import org.junit.jupiter.api.Test;

@OnPlatform
class SignOutJourney {

    private final PlatformClient platform;

    SignOutJourney(OwnPlatform own) {
        this.platform = own.client();
    }

    @Test
    void endsTheSessionOfTheBrowserAndItsRefreshToken() {
        var account = new Athletes(platform).register("Leaving");
        var session = account.signIn(OAuthClient.cli());
        assertThat(account.isSignedIn(OAuthClient.cli())).isTrue();

        account.signOut(session);

        assertThat(account.isSignedIn(OAuthClient.cli())).isFalse();
        assertThat(session.refreshWith(session.tokens().findRefreshToken().orElseThrow())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void endsAllTokensWhenARefreshTokenIsUsedTwice() {
        var session = new Athletes(platform).signIn("Robbed");
        var stolen = session.tokens().findRefreshToken().orElseThrow();
        session.refresh();
        var renewed = session.refresh().findRefreshToken().orElseThrow();

        assertThat(session.refreshWith(stolen).status()).isEqualTo(400);
        assertThat(session.refreshWith(renewed).status()).isEqualTo(400);
    }
}
