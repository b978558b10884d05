package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person's way through account, app and shop, in a real browser. */
@OnPlatform
@Timeout(value = BrowserTests.LIMIT_MINUTES + 1, unit = TimeUnit.MINUTES)
class BrowserJourney {

    private final BrowserTests tests;

    BrowserJourney(OwnPlatform platform) {
        this.tests = new BrowserTests(platform);
    }

    @Test
    void walksThroughAccountAppAndShop() {
        Installed.demandBrowser("the way through account, app and shop in a browser");
        tests.pass("walk.test.mjs", "pages.test.mjs", "app.test.mjs", "friends.test.mjs");
    }

    @Test
    @Tag("thorough")
    void walksWhereverAPersonMayGo() {
        Installed.demandBrowser(
                "factors, the keyboard, the loss of the network, moderators, challenges, advice and the shop in a browser");
        tests.pass(
                "mobile.test.mjs",
                "offline.test.mjs",
                "together.test.mjs",
                "checkin.test.mjs",
                "moderation.test.mjs",
                "games.test.mjs",
                "promo.test.mjs",
                "shop.test.mjs",
                "account.test.mjs",
                "keyboard.test.mjs");
    }
}
