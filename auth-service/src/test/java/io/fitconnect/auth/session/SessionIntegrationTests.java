package io.fitconnect.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class SessionIntegrationTests {

    private final House house;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    SessionIntegrationTests(House house, Accounts accounts, JdbcClient jdbc) {
        this.house = house;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void livesInTheDatabaseForTwoWeeks() {
        Visitor anna = Visitor.unknown();
        house.browserOf(anna);

        assertThat(jdbc.sql("select max_inactive_interval from http_session where principal_name = ?")
                        .param(idOf(anna))
                        .query(Long.class)
                        .list())
                .containsExactly(Duration.ofDays(14).toSeconds());
    }

    @Test
    void asksToSignInAgainWhenItCannotBeReadAnyMore() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);
        jdbc.sql("""
                        update http_session_attributes set attribute_bytes = '\\x00'
                        where session_primary_id in (select primary_id from http_session where principal_name = ?)
                        """).param(idOf(anna)).update();

        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(anna.signIn(browser).path()).isEqualTo("/account");
    }

    @Test
    void servesManyRequestsAtOnce() throws Exception {
        Browser browser = house.browserOf(Visitor.unknown());
        Callable<Integer> request = () -> browser.open("/account").status();
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> status : tabs.invokeAll(Collections.nCopies(200, request))) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            tabs.shutdownNow();
        }
    }

    private String idOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email()))
                .orElseThrow()
                .id()
                .toString();
    }
}
