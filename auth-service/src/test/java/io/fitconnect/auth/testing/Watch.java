package io.fitconnect.auth.testing;

import java.util.Map;

/** A watch without a keyboard that asked to be linked. */
public record Watch(Wire wire, App app, String deviceCode, String userCode, Answer answer) {

    public static Watch ask(Wire wire) {
        return ask(wire, new App("demo-watch", null, "", "activity:write", "unused"));
    }

    public static Watch ask(Wire wire, App app) {
        Answer answer = app.post(wire, "/oauth2/device_authorization", Map.of("scope", app.scope()));
        return new Watch(wire, app, answer.text("device_code"), answer.text("user_code"), answer);
    }

    public Answer poll() {
        return app.token(
                wire, Map.of("grant_type", "urn:ietf:params:oauth:grant-type:device_code", "device_code", deviceCode));
    }

    /** The owner types the code at the page, in whatever form, and sees what is asked. */
    public static Page type(Browser browser, String code) {
        return browser.submit(browser.open("/device"), Map.of("user_code", code));
    }
}
