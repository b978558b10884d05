package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.platform.OwnPlatform;
import org.junit.jupiter.api.Test;

/** A person's way through account, app and shop, in a real browser. */
@OnPlatform
class BrowserJourney {

    private final BrowserTests tests;

    BrowserJourney(OwnPlatform platform) {
        this.tests = new BrowserTests(platform);
    }

    @Test
    void walksThroughAccountAppAndShop() {
        Installed.demandBrowser("the way through account, app and shop in a browser");
        tests.pass(
                "walk.test.mjs",
                "pages.test.mjs",
                "app.test.mjs",
                "mobile.test.mjs",
                "offline.test.mjs",
                "together.test.mjs",
                "checkin.test.mjs",
                "shop.test.mjs",
                "account.test.mjs",
                "keyboard.test.mjs");
    }
}
