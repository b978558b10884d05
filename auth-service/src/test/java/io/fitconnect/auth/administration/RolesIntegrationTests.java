package io.fitconnect.auth.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class RolesIntegrationTests {

    private final House house;
    private final Visitor anna = Visitor.unknown();
    private Browser browser;

    RolesIntegrationTests(House house) {
        this.house = house;
        this.browser = house.browser();
    }

    @BeforeEach
    void register() {
        browser = house.browserOf(anna);
    }

    @Test
    void putsRolesIntoTokensOfTheBackOfficeOnly() throws ParseException {
        assertThat(change("ADMINISTRATOR", true).status()).isEqualTo(200);

        assertThat(rolesFor(App.web("openid back-office"))).containsExactly("athlete", "administrator");
        assertThat(rolesFor(App.web("openid activity:read"))).containsExactly("athlete");
    }

    @Test
    void givesNoVendorTheRolesOfAnAdministrator() throws ParseException {
        change("administrator", true);
        App tracker = App.tracker();

        Answer tokens = tracker.redeem(
                house.wire(),
                browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"))
                        .parameter("code"));

        assertThat(Tokens.claims(tokens.text("access_token")).getStringListClaim("roles"))
                .containsExactly("athlete");
        assertThat(browser.open(tracker.withScope("openid back-office").authorizationAddress())
                        .parameter("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void takesARoleAway() throws ParseException {
        change("support", true);

        assertThat(change("support", false).json().path("changed").asBoolean()).isTrue();

        assertThat(rolesFor(App.web("openid back-office"))).containsExactly("athlete");
    }

    @Test
    void revokesTokensOfAnAccountWhoseRolesChange() {
        Answer before = App.web("openid vendor:manage back-office").signIn(browser, house.wire());
        assertThat(vendorApps(before)).isEqualTo(200);

        change("moderator", true);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(vendorApps(before)).isEqualTo(401));
    }

    @Test
    void changesNothingTwice() {
        change("editor", true);

        assertThat(change("editor", true).json().path("changed").asBoolean()).isFalse();
        assertThat(change("athlete", false).json().path("changed").asBoolean()).isFalse();
    }

    @Test
    void tellsWhatItDoesNotKnow() {
        Answer noRole = change("emperor", true);
        assertThat(noRole.status()).isEqualTo(400);
        assertThat(noRole.text("detail")).contains("administrator");
        assertThat(change(Visitor.unknown(), "editor", true).status()).isEqualTo(404);
    }

    @Test
    void makesConfirmedAccountsWithRolesOnOnesOwnMachine() throws ParseException {
        Visitor boris = Visitor.unknown();
        Map<String, String> order = Map.of(
                "email", boris.email(), "name", "Boris", "roles", "support,moderator", "password", boris.password());

        Answer made = house.management().postJson("/actuator/accounts", order);

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.json().has("password")).as("it was chosen").isFalse();
        browser = house.browser();
        assertThat(boris.signIn(browser).path()).isEqualTo("/account");
        assertThat(rolesFor(App.web("openid back-office"))).containsExactly("athlete", "moderator", "support");
        assertThat(house.management().postJson("/actuator/accounts", order).status())
                .isEqualTo(409);
        Answer generated = house.management()
                .postJson(
                        "/actuator/accounts", Map.of("email", Visitor.unknown().email(), "name", "Vera"));
        assertThat(generated.text("password")).hasSize(20);
        assertThat(house.management()
                        .postJson(
                                "/actuator/accounts",
                                Map.of(
                                        "email",
                                        Visitor.unknown().email(),
                                        "name",
                                        "Vera",
                                        "password",
                                        "fitconnect2026"))
                        .status())
                .isEqualTo(400);
    }

    private List<String> rolesFor(App app) throws ParseException {
        return Tokens.claims(app.signIn(browser, house.wire()).text("access_token"))
                .getStringListClaim("roles");
    }

    private int vendorApps(Answer tokens) {
        return house.wire()
                .get("/api/v1/vendor-apps", "Authorization", "Bearer " + tokens.text("access_token"))
                .status();
    }

    private Answer change(String role, boolean granted) {
        return change(anna, role, granted);
    }

    private Answer change(Visitor whose, String role, boolean granted) {
        return house.management()
                .postJson(
                        "/actuator/roles",
                        Map.of("email", whose.email(), "role", role, "granted", Boolean.toString(granted)));
    }
}
