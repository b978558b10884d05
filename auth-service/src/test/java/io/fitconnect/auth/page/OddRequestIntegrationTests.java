package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.StaffMember;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of another type and fields of another form, at pages that read them. */
@AuthServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestIntegrationTests {

    private static final String SOME_ID = "0190b3c4-5d6e-7f80-8123-456789abcdef";

    private final House house;
    private Browser administrator;

    OddRequestIntegrationTests(House house) {
        this.house = house;
        this.administrator = house.browser();
    }

    @BeforeAll
    void signIn() {
        administrator = new StaffMember(house, "administrator").browser();
    }

    @ParameterizedTest
    @CsvSource({
        "/device?wait=abc, 400",
        "/device?wait=99999999999, 400",
        "/device?wait=5, 200",
        "/back-office/accounts/abc, 404",
        "/account/developer/abc, 404"
    })
    void aPageAnswersByItsFault(String address, int status) {
        assertThat(administrator.open(address).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/account/security/passkeys/rename, passkey, '', 400",
        "/account/security/passkeys/rename, passkey, x, 400",
        "/account/security/passkeys/remove, passkey, x, 400",
        "/account/security/devices/forget, device, '', 400",
        "/account/developer, name[0], a, 400",
        "/account/developer, version[0], 1, 400",
        "/account/developer/%ID%, name[0], a, 400",
        "/account/developer/%ID%/secret, days, x, 400",
        "/back-office/accounts/%ID%/roles, granted, x, 400",
        "/back-office/accounts/abc/lock, reason, x, 404",
        "/back-office/apps/%ID%/approve, version, x, 400",
        "/back-office/apps/%ID%/refuse, version, x, 400"
    })
    void aFormIsAnsweredByItsFault(String path, String field, String value, int status) {
        Map<String, String> form = new HashMap<>(Map.of(
                "name", "x", "website", "x", "redirectUris", "x", "version", "1", "role", "support", "label", "x"));
        form.put(field, value);
        form.put("_csrf", tokenOf(administrator, "/logout"));

        assertThat(administrator.post(path.replace("%ID%", SOME_ID), form).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/register, email[0], a, 400", "/register, displayName.x, a, 422", "/login, email[0], a, 422"})
    void aVisitorsFormIsToo(String path, String field, String value, int status) {
        Browser visitor = house.browser();
        Map<String, String> form = Map.of("_csrf", tokenOf(visitor, path), field, value);

        assertThat(visitor.post(path, form).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?x=%FF", "/account/a%0Ab", "/oauth2/authorize?client_id=%00", "/register?=x"})
    void showsAVisitorThePageAtAMalformedAddressAndAClientAProblem(String address) {
        Page page = new Page(address, house.wire().get(address, "Accept", "text/html,*/*;q=0.8"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("This link does not work");
        assertThat(page.answer().header("Content-Security-Policy")).contains("default-src");
        assertThat(house.wire().get(address).header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void showsAVisitorThePageAfterAFormThatCannotBeRead() {
        Page page = house.browser().post("/login", Map.of("email", "a\u0000b", "password", "x"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("This link does not work");
    }

    private static String tokenOf(Browser browser, String page) {
        return browser.open(page).form().fields().getOrDefault("_csrf", "");
    }
}
