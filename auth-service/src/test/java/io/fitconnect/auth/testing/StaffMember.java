package io.fitconnect.auth.testing;

import java.util.Map;

/** A person of the house with a role, at a browser and with a token of the back office. */
public final class StaffMember {

    private final House house;
    private final Visitor visitor = Visitor.unknown();
    private final Browser browser;
    private final String bearer;

    /** Makes the account by command, with the role from the beginning: granting it later would revoke the first token. */
    public StaffMember(House house, String role) {
        this.house = house;
        house.management()
                .postJson(
                        "/actuator/accounts",
                        Map.of(
                                "email", visitor.email(),
                                "name", visitor.name(),
                                "roles", role,
                                "password", visitor.password()));
        this.browser = house.browser();
        visitor.signIn(browser);
        this.bearer = "Bearer "
                + App.web("openid vendor:manage back-office account:manage")
                        .signIn(browser, house.wire())
                        .text("access_token");
    }

    public Visitor visitor() {
        return visitor;
    }

    public Browser browser() {
        return browser;
    }

    public String bearer() {
        return bearer;
    }

    /** The account's id. */
    public String id() {
        return Tokens.claims(bearer.substring("Bearer ".length())).getSubject();
    }

    public Answer get(String path) {
        return house.wire().get(path, "Authorization", bearer);
    }

    public Answer send(String method, String path, Object body) {
        return house.wire().sendJson(method, path, body, "Authorization", bearer);
    }

    public Answer delete(String path) {
        return house.wire().delete(path, "Authorization", bearer);
    }
}
