package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class PageIntegrationTests {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private final House house;

    PageIntegrationTests(House house) {
        this.house = house;
    }

    @Test
    void refusesMoreParametersThanAnyPageHas() {
        assertThat(house.browser().open("/login?" + "a&".repeat(1_100)).status())
                .isEqualTo(400);
    }

    @Test
    void forbidsTheBrowserEverythingThatPagesDoNotNeed() {
        for (String path :
                List.of("/login", "/register", "/account/signed-out", "/oauth2/authorize?client_id=nobody")) {
            Answer page = house.browser().open(path).answer();

            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(page.header("Cache-Control")).contains("no-store");
            assertThat(page.body())
                    .doesNotContain("http://")
                    .doesNotContain("https://")
                    .doesNotContain("<style")
                    .doesNotContain(" style=")
                    .doesNotContain(" onclick=");
        }
    }

    @Test
    void servesItsOwnAssetsForAYear() {
        Page page = house.browser().open("/register");

        List<String> assets = ASSET.matcher(page.answer().body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(assets).hasSizeGreaterThanOrEqualTo(3).allSatisfy(path -> {
            Answer asset = house.wire().get(path);
            assertThat(asset.status()).isEqualTo(200);
            assertThat(asset.header("Cache-Control")).contains("max-age=31536000");
            assertThat(asset.header("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void speaksTheVisitorsLanguage() {
        assertThat(house.browser().open("/login").text()).contains("Sign in");
        assertThat(house.browser().prefers("ru-RU,ru;q=0.9").open("/login").text())
                .contains("Войти");
        assertThat(house.browser().prefers("de").open("/login").text()).contains("Sign in");
    }

    @Test
    void leadsToTheOtherLanguageFromAnAddressThatIsNotWellFormed() {
        Page page = house.browser().open("/login?to=/cart?x=1&lang=en&mail=a@b");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.answer().body()).contains("href=\"/login?to=/cart?x=1&amp;mail=a@b&amp;lang=ru\"");
    }

    @Test
    void offersNoOtherLanguageForWhatAFormHasJustShown() {
        Browser browser = house.browser();

        Page faulty = browser.submit(browser.open("/register"), Map.of("displayName", ""));

        assertThat(faulty.answer().body()).doesNotContain("hreflang");
    }

    @Test
    void tellsAPersonThatAPageOfTheAccountDoesNotExist() {
        Page page = house.browserOf(Visitor.unknown()).open("/account/nothing");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("This page does not exist");
    }

    @Test
    void remembersTheLanguageThatWasChosen() {
        Browser browser = house.browser();

        Page chosen = browser.open("/login?lang=ru");

        assertThat(chosen.answer().body()).contains("<html lang=\"ru\"");
        assertThat(browser.open("/register").text()).contains("Создайте аккаунт");
    }

    @Test
    void followsTheLanguageOfTheApplication() {
        Map<String, String> request = App.web("openid").request();
        request.put("ui_locales", "ru");

        assertThat(house.browser().open(App.addressOf(request)).text()).contains("чтобы продолжить");
    }

    @Test
    void labelsEveryFieldAndLeadsToWhatIsWrong() {
        Browser browser = house.browser();
        Page form = browser.open("/register");
        Page faulty = browser.submit(form, Map.of("displayName", "", "email", "x", "password", "y"));

        for (String field : List.of("displayName", "email", "password", "locale", "timeZone")) {
            assertThat(form.answer().body()).contains("<label for=\"" + field + "\"", "id=\"" + field + "\"");
        }
        assertThat(form.answer().body())
                .contains("autocomplete=\"name\"", "autocomplete=\"username\"", "autocomplete=\"new-password\"");
        assertThat(faulty.answer().body())
                .contains("role=\"alert\"", "href=\"#displayName\"", "href=\"#email\"", "aria-invalid=\"true\"");
    }

    @Test
    void tiesEachFaultToItsFieldAndNamesItInTheTitle() {
        Browser browser = house.browser();
        Page form = browser.open("/register");
        Page faulty = browser.submit(
                form, Map.of("displayName", "", "email", "x", "password", "y", "locale", "xx", "timeZone", "Moon"));

        assertThat(form.answer().body()).contains("<title>Create your account · FitConnect</title>");
        assertThat(faulty.answer().body()).contains("<title>Error: Create your account · FitConnect</title>");
        for (String field : List.of("displayName", "email", "password", "locale", "timeZone")) {
            assertThat(faulty.answer().body())
                    .containsPattern("aria-describedby=\"" + field + "-fault( " + field + "-hint)?\"")
                    .contains("<p class=\"fault-text\" id=\"" + field + "-fault\">");
        }
    }

    @Test
    void leadsOnFromEveryPage() {
        for (String path : List.of(
                "/login",
                "/register",
                "/recover",
                "/account/signed-out",
                "/help",
                "/oauth2/authorize?client_id=nobody")) {
            assertThat(house.browser().open(path).answer().body())
                    .contains("href=\"/help\"", "href=\"/terms\"", "href=\"/privacy\"");
        }
        assertThat(house.browser().open("/account/signed-out").answer().body())
                .contains("href=\"/app/\"", "href=\"/login\"");
        assertThat(house.browserOf(Visitor.unknown()).open("/account").answer().body())
                .contains("href=\"/app/\"", "href=\"/account/password\"", "aria-current=\"page\"");
    }

    @Test
    void readsHelpTermsAndPrivacyInBothLanguages() {
        for (String path : List.of("/help", "/terms", "/privacy")) {
            for (String language : List.of("en", "ru")) {
                Page page = house.browser().open(path + "?lang=" + language);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.answer().body()).contains("<h2>").doesNotContain("??");
            }
        }
    }

    @Test
    void escapesWhatVisitorsType() {
        Browser browser = house.browser();

        Page page = browser.submit(
                browser.open("/login"), Map.of("email", "\"><script>alert(1)</script>", "password", "x"));

        assertThat(page.answer().body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void keepsThePagesOfSignedInVisitorsForThem() {
        assertThat(house.browser().open("/account").path()).isEqualTo("/login");
        assertThat(house.browser().open("/consent?state=x").path()).isEqualTo("/login");
        assertThat(house.browserOf(Visitor.unknown()).open("/consent?state=x").status())
                .isEqualTo(400);
    }

    @Test
    void bindsTheCookieToTheHostOnHttps() {
        Answer secure = house.wire().get("/login", "X-Forwarded-Proto", "https", "Accept", "text/html");
        Answer plain = house.wire().get("/login", "Accept", "text/html");

        assertThat(plain.header("Set-Cookie"))
                .startsWith("fitconnect-session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(secure.header("Set-Cookie"))
                .startsWith("__Host-fitconnect-session=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }
}
