package io.fitconnect.auth.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.signin.SecondFactors;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Of whom two factors are demanded in production and on one's own machine. */
@AuthServiceTest
class BackOfficeAssuranceIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final Accounts accounts;
    private final BackOfficeAssurance production;
    private final BackOfficeAssurance local;

    BackOfficeAssuranceIntegrationTests(
            House house, ShiftedClock clock, Accounts accounts, SecondFactors secondFactors) {
        this.house = house;
        this.clock = clock;
        this.accounts = accounts;
        this.production = new BackOfficeAssurance(accounts, secondFactors, new StepUpSettings(true));
        this.local = new BackOfficeAssurance(accounts, secondFactors, new StepUpSettings(false));
    }

    @Test
    void demandsThemOfStaffAlone() {
        StaffMember editor = new StaffMember(house, "editor");
        StaffMember vendor = new StaffMember(house, "vendor");

        assertThat(production.demandsTwoFactors(accountOf(editor.visitor()))).isTrue();
        assertThat(production.demandsTwoFactors(accountOf(vendor.visitor()))).isFalse();
        assertThat(local.demandsTwoFactors(accountOf(editor.visitor()))).isFalse();
    }

    @Test
    void demandsThemEverywhereOfStaffWhoHaveThem() {
        StaffMember editor = new StaffMember(house, "editor");
        Visitor anna = Visitor.unknown();
        Browser athlete = house.browserOf(anna);

        Phone.setUp(editor.browser(), clock);
        Phone.setUp(athlete, clock);

        assertThat(local.demandsTwoFactors(accountOf(editor.visitor()))).isTrue();
        assertThat(local.demandsTwoFactors(accountOf(anna))).isFalse();
    }

    private Account accountOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email())).orElseThrow();
    }
}
