package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.platform.OwnPlatform;
import org.junit.jupiter.api.Test;

/** Clients that were not written here sign people in by their own rules, unchanged. */
@OnPlatform
class RelyingPartyJourney {

    private final BrowserTests tests;

    RelyingPartyJourney(OwnPlatform platform) {
        this.tests = new BrowserTests(platform);
    }

    @Test
    void openidClient() {
        Installed.demandBrowser("a sign-in by npm's openid-client");
        tests.pass("openid-client.test.mjs");
    }

    @Test
    void oauth4webapi() {
        Installed.demandBrowser("a sign-in by npm's oauth4webapi");
        tests.pass("oauth4webapi.test.mjs");
    }

    @Test
    void modAuthOpenidc() {
        Installed.demandBrowser("a sign-in at a page of Apache");
        Installed.demandApache("a sign-in at a page of Apache");
        tests.pass("mod-auth-openidc.test.mjs");
    }
}
