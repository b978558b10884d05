package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Passwords in the course of time. */
final class LifeRequirements {

    private static final String NEW = "another long blue evening run";

    private final House house;
    private final ShiftedClock clock;

    LifeRequirements(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    List<Requirement> list() {
        return List.of(
                new Requirement(
                        "ASVS V6.2.7",
                        "Fields of passwords let managers fill them in and take what is pasted",
                        this::takesPastes),
                new Requirement("ASVS V6.2.10", "A password is good until its owner changes it", this::staysGood),
                new Requirement(
                        "ASVS V6.4.3",
                        "Who recovers an account with a second factor is asked for it too",
                        this::asksForTheSecondFactorAfterRecovery));
    }

    private void takesPastes() {
        String page = house.browser().open("/register").answer().body();

        assertThat(page).contains("autocomplete=\"new-password\"").doesNotContainIgnoringCase("onpaste");
    }

    private void staysGood() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());

        clock.shift(Duration.ofDays(800));

        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
    }

    private void asksForTheSecondFactorAfterRecovery() {
        Visitor anna = Visitor.unknown();
        Browser owner = house.browserOf(anna);
        Phone.setUp(owner, clock);
        Browser thief = house.browser();
        Page choose = thief.submit(thief.open("/recover"), Map.of("email", anna.email()));
        String code = Mailbox.await(anna.email(), "code for a new").code();

        thief.submit(choose, Map.of("code", code, "password", NEW));

        assertThat(anna.signIn(thief, NEW).path()).isEqualTo("/login/second-factor");
        assertThat(thief.open("/account").path()).isEqualTo("/login");
    }
}
