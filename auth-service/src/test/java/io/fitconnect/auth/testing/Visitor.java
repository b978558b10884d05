package io.fitconnect.auth.testing;

import java.util.Map;
import java.util.UUID;

/** A person with an e-mail of their own. */
public record Visitor(String name, String email, String password) {

    /** A person without an account. */
    public static Visitor unknown() {
        String id = UUID.randomUUID().toString();
        return new Visitor("Anna Petrova", "anna-" + id + "@example.com", "long blue evening run " + id);
    }

    /** Registers, types the code of the mail, and returns where that leads to. */
    public Page register(Browser browser) {
        Page page = beginRegistration(browser);
        return page.path().equals("/register/confirm")
                ? browser.submit(page, Map.of("code", Mailbox.await(email).code()))
                : page;
    }

    /** Sends the registration form and returns where that leads to. */
    public Page beginRegistration(Browser browser) {
        return beginRegistration(browser, "/register");
    }

    /** Registers from the sign-in page that an application led to. */
    public Page register(Browser browser, Page signIn) {
        Page page = beginRegistration(browser, signIn.link("/register"));
        return page.path().equals("/register/confirm")
                ? browser.submit(page, Map.of("code", Mailbox.await(email).code()))
                : page;
    }

    private Page beginRegistration(Browser browser, String address) {
        return browser.submit(
                browser.open(address),
                Map.of("displayName", name, "email", email, "password", password, "timeZone", "Europe/Moscow"));
    }

    /** Signs in and returns where that leads to. */
    public Page signIn(Browser browser) {
        return signIn(browser, password);
    }

    public Page signIn(Browser browser, String typedPassword) {
        return browser.submit(browser.open("/login"), Map.of("email", email, "password", typedPassword));
    }
}
