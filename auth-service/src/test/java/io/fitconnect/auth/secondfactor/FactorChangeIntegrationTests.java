package io.fitconnect.auth.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes with a factor that is set up, replaced or removed. */
@AuthServiceTest
class FactorChangeIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final JdbcClient jdbc;
    private final Visitor anna = Visitor.unknown();

    FactorChangeIntegrationTests(House house, ShiftedClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void usesTheCodeUpThatSetsTheAppUp() {
        Browser owner = house.browserOf(anna);
        Page page = owner.open("/account/security/authenticator");
        Phone phone = Phone.reading(page, clock);
        String code = phone.code();
        owner.submit(page, Map.of("code", code));
        Browser browser = house.browser();

        assertThat(browser.submit(anna.signIn(browser), Map.of("code", code)).status())
                .isEqualTo(422);
    }

    @Test
    void takesRecoveryCodesAndTrustedBrowsersAwayWithTheApp() {
        Browser owner = house.browserOf(anna);
        Phone phone = Phone.setUp(owner, clock);
        Browser trusted = house.browser();
        anna.signInAndBeRemembered(trusted, phone);
        assertThat(rows("remembered_device")).isPositive();
        assertThat(rows("recovery_code_set")).isEqualTo(1);

        trusted.submitById(trusted.open("/account/security"), "remove-authenticator", Map.of());

        assertThat(rows("authenticator_app")).isZero();
        assertThat(rows("recovery_code_set")).isZero();
        assertThat(rows("remembered_device")).isZero();
        Mailbox.await(anna.email(), "was removed");
    }

    @Test
    void tellsTheOwnerOfNewRecoveryCodes() {
        Browser owner = house.browserOf(anna);
        Phone phone = Phone.setUp(owner, clock);
        clock.shift(Duration.ofSeconds(60));
        Page question = owner.open("/login/second-factor?back=/account/security");
        Page security = owner.submit(question, Map.of("code", phone.code()));

        owner.submitById(security, "replace-recovery-codes", Map.of());

        Mailbox.await(anna.email(), "new FitConnect recovery codes");
    }

    @Test
    void givesNoRecoveryCodesWithoutAnApp() {
        Browser owner = house.browserOf(anna);
        Page security = owner.open("/account/security");
        String token = String.valueOf(security.form().fields().get("_csrf"));

        Page page = owner.post("/account/security/recovery-codes", Map.of("_csrf", token));

        assertThat(page.path()).isEqualTo("/account/security");
        assertThat(rows("recovery_code_set")).isZero();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " r join account a on a.id = r.account_id where a.email = ?")
                .param(anna.email())
                .query(Integer.class)
                .single();
    }
}
