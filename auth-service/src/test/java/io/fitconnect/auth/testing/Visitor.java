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
        return register(browser, "/register");
    }

    /** Sends the registration form and returns where that leads to. */
    public Page beginRegistration(Browser browser) {
        return beginRegistration(browser, "/register");
    }

    /** Registers from the sign-in page that an application led to. */
    public Page register(Browser browser, Page signIn) {
        return register(browser, signIn.link("/register"));
    }

    /** The mail with the code is the one behind those that came before, as of a change to this address. */
    private Page register(Browser browser, String address) {
        int former = Mailbox.list(email).size();
        Page page = beginRegistration(browser, address);
        return page.path().equals("/register/confirm")
                ? browser.submit(
                        page, Map.of("code", Mailbox.await(email, former + 1).code()))
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

    /** Signs in with the next code of the phone, has the browser remembered, and returns where that leads to. */
    public Page signInAndBeRemembered(Browser browser, Phone phone) {
        return browser.submit(signIn(browser), Map.of("code", phone.code(1), "remember", "true"));
    }

    public Page signIn(Browser browser, String typedPassword) {
        return browser.submit(browser.open("/login"), Map.of("email", email, "password", typedPassword));
    }
}
