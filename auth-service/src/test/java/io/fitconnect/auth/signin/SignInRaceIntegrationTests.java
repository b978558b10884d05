package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.RestoreAccount;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.administration.SuspendAccount;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.session.SessionLife;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.usecase.RepeatableFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A change of password, or a lock, while an intruder signs in and asks for codes as fast as it can. */
@AuthServiceTest
class SignInRaceIntegrationTests {

    private static final int CHANGES = 4;
    private static final int LOCKS = 3;
    private static final int THREADS = 2;

    private final House house;
    private final Accounts accounts;
    private final SessionEntrance entrance;
    private final SessionLife sessionLife;
    private final ChangePassword changePassword;
    private final PasswordHashing hashing;
    private final SuspendAccount suspendAccount;
    private final RestoreAccount restoreAccount;
    private final Visitor anna = Visitor.unknown();
    private final Queue<String> begun = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isOver = new AtomicBoolean();

    SignInRaceIntegrationTests(
            House house,
            Accounts accounts,
            SessionEntrance entrance,
            SessionLife sessionLife,
            ChangePassword changePassword,
            PasswordHashing hashing,
            SuspendAccount suspendAccount,
            RestoreAccount restoreAccount) {
        this.house = house;
        this.accounts = accounts;
        this.entrance = entrance;
        this.sessionLife = sessionLife;
        this.changePassword = changePassword;
        this.hashing = hashing;
        this.suspendAccount = suspendAccount;
        this.restoreAccount = restoreAccount;
    }

    @Test
    void theChangeWinsAndEndsEverySessionOfTheFormerPassword() throws Exception {
        house.browserOf(anna);
        String password = anna.password();
        for (int change = 0; change < CHANGES; change++) {
            String next = "another long blue evening run " + change;
            String hash = hashing.hash(next);
            race(password, account -> changePassword.handle(account, hash, ""));
            password = next;
        }
    }

    @Test
    void theLockWinsAndEndsEverySession() throws Exception {
        house.browserOf(anna);
        Staff administrator = new Staff(AccountId.next(), Set.of(Role.ADMINISTRATOR));
        for (int lock = 0; lock < LOCKS; lock++) {
            race(anna.password(), account -> suspendAccount.handle(account, "Sends spam", administrator));
            restoreAccount.handle(account().id(), administrator);
        }
    }

    private Account account() {
        return accounts.find(new EmailAddress(anna.email())).orElseThrow();
    }

    private void race(String password, Consumer<AccountId> act) throws Exception {
        Account proven = account();
        CountDownLatch running = new CountDownLatch(2 * THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS);
        List<Future<?>> intruders = new ArrayList<>();
        begun.clear();
        isOver.set(false);
        for (int thread = 0; thread < THREADS; thread++) {
            Browser browser = house.browser();
            assertThat(anna.signIn(browser, password).path()).isEqualTo("/account");
            intruders.add(threads.submit(() -> askForCodes(browser, running)));
            intruders.add(threads.submit(() -> signIn(proven, running)));
        }
        assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

        try {
            act.accept(proven.id());
        } finally {
            isOver.set(true);
        }
        for (Future<?> intruder : intruders) {
            intruder.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(begun).isNotEmpty();
        assertThat(begun).noneMatch(session -> sessionLife.use(proven.id(), session));
    }

    private Void signIn(Account proven, CountDownLatch running) {
        while (!isOver.get()) {
            String session = UUID.randomUUID().toString();
            Optional<SessionEntrance.Entry> entry = tryToBegin(proven, session);
            if (entry.filter(found -> found != SessionEntrance.Entry.BEGUN).isPresent()) {
                break;
            }
            if (entry.isPresent()) {
                begun.add(session);
                running.countDown();
            }
        }
        return null;
    }

    /** Empty when the intruder loses against others too often; only the owner has to win. */
    private Optional<SessionEntrance.Entry> tryToBegin(Account proven, String session) {
        try {
            return Optional.of(entrance.begin(proven.id(), ShownCredentials.of(proven), session));
        } catch (RuntimeException failure) {
            if (RepeatableFailure.isRepeatable(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Until the session ends. */
    private Void askForCodes(Browser browser, CountDownLatch running) {
        while (!isOver.get()
                && browser.open(App.web("openid activity:read").authorizationAddress())
                        .address()
                        .contains("code=")) {
            running.countDown();
        }
        return null;
    }
}
