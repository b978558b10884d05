package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.Costs;
import io.fitconnect.auth.testing.Costs.Cost;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.OutsideIdp;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Watch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stranger cannot find out which addresses have accounts: neither by an answer nor by what it costs. */
@AuthServiceTest
class EnumerationIntegrationTests {

    private final House house;
    private final Costs costs;

    EnumerationIntegrationTests(House house, Costs costs) {
        this.house = house;
        this.costs = costs;
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("sign-in", 1, EnumerationIntegrationTests::signIn),
                new Way("registration", 1, EnumerationIntegrationTests::register),
                new Way("wrong code of a registration", 0, EnumerationIntegrationTests::confirmRegistration),
                new Way("recovery", 0, EnumerationIntegrationTests::recover),
                new Way("wrong code of a recovery", 0, EnumerationIntegrationTests::confirmRecovery),
                new Way("change of address", 0, EnumerationIntegrationTests::changeAddress),
                new Way("wrong code of a change of address", 0, EnumerationIntegrationTests::confirmChange),
                new Way("outside provider", 0, EnumerationIntegrationTests::comeFromOutside),
                new Way("sign-in for a device", 1, EnumerationIntegrationTests::signInForDevice),
                new Way("hint of an application", 0, EnumerationIntegrationTests::hint));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void answersAndCostsTheSame(Way way) {
        Visitor known = Visitor.unknown();
        house.browserOf(known);
        take(way, Visitor.unknown().email()); // what is loaded once is loaded now

        Taken withAccount = take(way, known.email());
        Taken without = take(way, Visitor.unknown().email());

        assertThat(withAccount.answer()).isEqualTo(without.answer());
        assertThat(withAccount.cost().statements())
                .as("the statements")
                .isNotEmpty()
                .isEqualTo(without.cost().statements());
        assertThat(withAccount.cost().hashes())
                .isEqualTo(without.cost().hashes())
                .isEqualTo(way.hashes());
    }

    /** The costs are what they are called: a test that counts nothing would never fail. */
    @Test
    void countsWhatAnAnswerCosts() {
        Visitor anna = Visitor.unknown();
        house.browserOf(anna);

        Cost cost = costs.of(() -> anna.signIn(house.browser()));

        assertThat(cost.hashes()).isEqualTo(1);
        assertThat(cost.statements())
                .anyMatch(statement -> statement.startsWith("select") && statement.contains("from account "))
                .anyMatch(statement -> statement.contains("insert into account_event"));
    }

    private Taken take(Way way, String email) {
        Browser browser = house.browser();
        Step step = way.prepare().apply(this, new Stranger(browser, email));
        Page[] answer = new Page[1];
        Cost cost = costs.of(() -> answer[0] = step.take());
        String text = answer[0].status() + " " + answer[0].path() + " " + answer[0].text();
        return new Taken(
                text.replace(email, "ADDRESS").replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"), cost);
    }

    private Step signIn(Stranger stranger) {
        Page page = stranger.browser().open("/login");
        return () -> stranger.browser()
                .submit(page, Map.of("email", stranger.email(), "password", "not the password at all"));
    }

    private Step register(Stranger stranger) {
        Page page = stranger.browser().open("/register");
        return () -> stranger.browser().submit(page, registration(stranger));
    }

    private Step confirmRegistration(Stranger stranger) {
        Page asked = register(stranger).take();
        return () -> stranger.browser().submit(asked, Map.of("code", "00000000"));
    }

    private Step recover(Stranger stranger) {
        Page page = stranger.browser().open("/recover");
        return () -> stranger.browser().submit(page, Map.of("email", stranger.email()));
    }

    private Step confirmRecovery(Stranger stranger) {
        Page asked = recover(stranger).take();
        return () -> stranger.browser()
                .submit(asked, Map.of("code", "00000000", "password", "another long green morning walk"));
    }

    private Step changeAddress(Stranger stranger) {
        Browser signedIn = house.browserOf(Visitor.unknown());
        Page page = signedIn.open("/account/email");
        return () -> signedIn.submit(page, Map.of("email", stranger.email()));
    }

    private Step confirmChange(Stranger stranger) {
        Browser signedIn = house.browserOf(Visitor.unknown());
        Page asked = signedIn.submit(signedIn.open("/account/email"), Map.of("email", stranger.email()));
        return () -> signedIn.submit(asked, "/account/email/code", Map.of("newCode", "00000000"));
    }

    /** Of an address that the provider did not verify: who owns a verified one may know whether it has an account. */
    private Step comeFromOutside(Stranger stranger) {
        Page asked = stranger.browser().open("/login/with/example");
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("email", stranger.email());
        claims.put("email_verified", false);
        String answer = OutsideIdp.signIn(asked, claims);
        return () -> stranger.browser().open(answer);
    }

    private Step signInForDevice(Stranger stranger) {
        Page page = stranger.browser().open(Watch.ask(house.wire()).answer().text("verification_uri_complete"));
        return () -> stranger.browser()
                .submit(page, Map.of("email", stranger.email(), "password", "not the password at all"));
    }

    private Step hint(Stranger stranger) {
        String address = App.web("openid").authorizationAddress() + "&login_hint="
                + URLEncoder.encode(stranger.email(), StandardCharsets.UTF_8);
        return () -> stranger.browser().open(address);
    }

    private static Map<String, String> registration(Stranger stranger) {
        return Map.of(
                "displayName",
                "Anna Petrova",
                "email",
                stranger.email(),
                "password",
                "long blue evening run " + UUID.randomUUID(),
                "timeZone",
                "Europe/Moscow");
    }

    /** Somebody at a browser who has an address and nothing else. */
    private record Stranger(Browser browser, String email) {}

    /** What a stranger does and is measured. */
    private interface Step {
        Page take();
    }

    private record Taken(String answer, Cost cost) {}

    /**
     * A way to ask about an address.
     *
     * @param hashes how many passwords it hashes
     */
    record Way(String name, long hashes, BiFunction<EnumerationIntegrationTests, Stranger, Step> prepare) {
        @Override
        public String toString() {
            return name;
        }
    }
}
