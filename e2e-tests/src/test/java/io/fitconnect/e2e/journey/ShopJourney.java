package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** One account for the training app and the web shop: from one to the other and back, with the cart. */
@OnPlatform
class ShopJourney {

    private static final int SHOP_PORT = 8090;

    private final PlatformClient platform;
    private final URI shop;

    ShopJourney(OwnPlatform own) {
        this.platform = own.client();
        this.shop = URI.create("http://localhost:" + own.port(SHOP_PORT));
    }

    @Test
    void takesAGuestsCartToTheAccountAndOrders() {
        var visit = new Athletes(platform).register("Buyer").atAnotherDevice().visit(shop);
        visit.putInCart("strata-2", "42");
        assertThat(visit.isSignedIn()).isFalse();

        assertThat(visit.signIn("/cart")).contains("Strata 2", "1 piece");
        assertThat(visit.order()).contains("counts as paid", "Strata 2");

        assertThat(visit.open("/orders")).contains("Paid");
        assertThat(visit.open("/cart")).contains("Your cart is empty");
    }

    @Test
    void isSignedInAtTheShopWithoutAnotherPassword() {
        var account = new Athletes(platform).register("Wanderer").atAnotherDevice();
        var visit = account.visit(shop);
        assertThat(visit.open("/")).as("as a guest").doesNotContain("Wanderer");
        account.signIn(OAuthClient.cli());

        assertThat(visit.open("/items/mat-6?from=app")).contains("Training mat", "Wanderer");
        assertThat(visit.isSignedIn()).isTrue();
    }

    @Test
    void signsOutOfTheTrainingAppAtTheShop() {
        var account = new Athletes(platform).register("Leaver");
        var session = account.signIn(OAuthClient.cli());
        var visit = account.visit(shop);
        assertThat(visit.open("/")).contains("Leaver");

        visit.signOut();

        assertThat(visit.isSignedIn()).isFalse();
        assertThat(account.isSignedIn(OAuthClient.cli())).isFalse();
        assertThat(session.refreshWith(session.tokens().findRefreshToken().orElseThrow())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void isSignedOutOfTheShopWhenThePersonLeavesTheTrainingApp() {
        var account = new Athletes(platform).register("Returner");
        var session = account.signIn(OAuthClient.cli());
        var visit = account.visit(shop);
        assertThat(visit.open("/")).contains("Returner");

        account.signOut(session);

        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() -> assertThat(visit.isSignedIn()).isFalse());
    }
}
