package io.fitconnect.auth.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.accountsession.EndApp;
import io.fitconnect.auth.administration.ChangeRole;
import io.fitconnect.auth.leaving.AskForDeletion;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Watch;
import io.fitconnect.platform.purge.Purge;
import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.TokenFacts;
import io.fitconnect.platform.usecase.Transactions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@AuthServiceTest
class RevocationIntegrationTests {

    private final House house;
    private final RevokeTokens revokeTokens;
    private final ListRevocations listRevocations;
    private final RevocationLog log;
    private final Transactions transactions;
    private final Purge purge;
    private final ChangePassword changePassword;
    private final AskForDeletion askForDeletion;
    private final ChangeRole changeRole;
    private final EndApp endApp;

    RevocationIntegrationTests(
            House house,
            RevokeTokens revokeTokens,
            ListRevocations listRevocations,
            RevocationLog log,
            Transactions transactions,
            Purge purge,
            ChangePassword changePassword,
            AskForDeletion askForDeletion,
            ChangeRole changeRole,
            EndApp endApp) {
        this.house = house;
        this.revokeTokens = revokeTokens;
        this.listRevocations = listRevocations;
        this.log = log;
        this.transactions = transactions;
        this.purge = purge;
        this.changePassword = changePassword;
        this.askForDeletion = askForDeletion;
        this.changeRole = changeRole;
        this.endApp = endApp;
    }

    @Test
    void revokesTheTokensOfASessionThatSignsOut() throws ParseException {
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid activity:read").signIn(browser, house.wire());
        assertThat(isRevoked(tokens)).isFalse();

        browser.submit(browser.open("/logout"), Map.of());

        assertThat(isRevoked(tokens)).isTrue();
    }

    @Test
    void refusesARevokedTokenAtItsOwnApiWithinFiveSeconds() {
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid vendor:manage").signIn(browser, house.wire());
        assertThat(vendorApps(tokens)).isEqualTo(200);

        browser.submit(browser.open("/logout"), Map.of());

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(vendorApps(tokens)).isEqualTo(401));
    }

    @Test
    void revokesWhatACopiedRefreshTokenHasGot() throws ParseException {
        App app = App.web("openid activity:read");
        Answer first = app.signIn(house.browserOf(Visitor.unknown()), house.wire());
        Answer second = app.refresh(house.wire(), first.text("refresh_token"));
        assertThat(isRevoked(second)).isFalse();

        app.refresh(house.wire(), second.text("refresh_token"));
        app.refresh(house.wire(), first.text("refresh_token"));

        assertThat(isRevoked(second)).isTrue();
    }

    @Test
    void revokesWhatACodeGaveThatComesAgain() throws ParseException {
        App app = App.web("openid activity:read");
        Browser browser = house.browserOf(Visitor.unknown());
        Answer other = app.signIn(house.browserOf(Visitor.unknown()), house.wire());
        String code = browser.open(app.authorizationAddress()).parameter("code");
        Answer tokens = app.redeem(house.wire(), code);
        assertThat(isRevoked(tokens)).isFalse();

        assertThat(app.withVerifier("x".repeat(43)).redeem(house.wire(), code).status())
                .isEqualTo(400);
        assertThat(isRevoked(tokens))
                .as("without the verifier the code ends nothing")
                .isFalse();
        assertThat(app.redeem(house.wire(), code).text("error")).isEqualTo("invalid_grant");

        assertThat(isRevoked(tokens)).isTrue();
        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(isRevoked(other)).as("another person's").isFalse();
    }

    @Test
    void revokesAnAccessTokenThatItsClientGivesUp() throws ParseException {
        App app = App.web("openid activity:read");
        Answer tokens = app.signIn(house.browserOf(Visitor.unknown()), house.wire());
        Answer other = app.signIn(house.browserOf(Visitor.unknown()), house.wire());

        giveUp(App.shop(), tokens.text("access_token"));
        assertThat(isRevoked(tokens)).as("by another client").isFalse();
        giveUp(app, tokens.text("access_token"));

        assertThat(isRevoked(tokens)).isTrue();
        assertThat(isRevoked(other)).as("another person's").isFalse();
        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).status())
                .as("the grant goes on")
                .isEqualTo(200);
    }

    @Test
    void revokesTheAccessTokenOfARefreshTokenThatItsClientGivesUp() throws ParseException {
        App app = App.shop();
        Answer first = app.signIn(house.browserOf(Visitor.unknown()), house.wire());
        Answer second = app.refresh(house.wire(), first.text("refresh_token"));

        giveUp(app, second.text("refresh_token"));

        assertThat(isRevoked(first)).isTrue();
        assertThat(isRevoked(second)).isTrue();
        assertThat(app.refresh(house.wire(), second.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void revokesWhatWasThereAndLetsASignInOfTheSameSecondPass(Act act) throws ParseException {
        Visitor anna = Visitor.unknown();
        Browser owner = house.browserOf(anna);
        TokenFacts kept = factsOf(App.web("openid activity:read").signIn(owner, house.wire()));
        Browser other = house.browser();
        anna.signIn(other);
        TokenFacts ended = factsOf(App.web("openid activity:read").signIn(other, house.wire()));
        Watch watch = Watch.ask(house.wire());
        owner.submit(Watch.type(owner, watch.userCode()), Map.of("decision", "allow"));
        TokenFacts device = factsOf(watch.poll());
        AccountId account = AccountId.of(String.valueOf(kept.subject()));

        run(act, account, String.valueOf(kept.sessionId()));

        assertThat(isRevoked(ended)).as("another session's").isTrue();
        assertThat(isRevoked(device)).as("a device's").isTrue();
        assertThat(isRevoked(kept)).as("the acting session's").isEqualTo(act != Act.CHANGE_PASSWORD);
        assertThat(isRevoked(new TokenFacts(kept.subject(), "begun-at-once", "fitconnect-cli", null, ended.issuedAt())))
                .as("a sign-in's whose token says the same second or an earlier one")
                .isFalse();
    }

    /** In the same session and the same second. */
    @ParameterizedTest
    @EnumSource(EndOfFamily.class)
    void endsOneSignInOfAClientAndLetsTheNextPass(EndOfFamily end) throws ParseException {
        App app = App.web("openid activity:read");
        Browser browser = house.browserOf(Visitor.unknown());
        String code = browser.open(app.authorizationAddress()).parameter("code");
        Answer tokens = app.redeem(house.wire(), code);
        TokenFacts ended = factsOf(tokens);

        switch (end) {
            case END_APP ->
                endApp.handle(AccountId.of(String.valueOf(ended.subject())), String.valueOf(ended.familyId()));
            case REUSE -> {
                String second =
                        app.refresh(house.wire(), tokens.text("refresh_token")).text("refresh_token");
                app.refresh(house.wire(), second);
                app.refresh(house.wire(), tokens.text("refresh_token"));
            }
            case CODE_AGAIN -> app.redeem(house.wire(), code);
            case GIVE_UP -> giveUp(app, tokens.text("refresh_token"));
        }
        TokenFacts next = factsOf(app.signIn(browser, house.wire()));

        assertThat(isRevoked(ended)).isTrue();
        assertThat(next.sessionId()).isEqualTo(ended.sessionId());
        assertThat(next.familyId()).isNotNull().isNotEqualTo(ended.familyId());
        assertThat(isRevoked(next)).isFalse();
    }

    private enum EndOfFamily {
        END_APP,
        REUSE,
        CODE_AGAIN,
        GIVE_UP
    }

    private void run(Act act, AccountId account, String session) {
        switch (act) {
            case CHANGE_PASSWORD -> changePassword.handle(account, "another hash", session);
            case RECOVER -> changePassword.handle(account, "another hash", "");
            case ASK_FOR_DELETION -> askForDeletion.handle(account);
            case GRANT_ROLE -> changeRole.handle(account, Role.SUPPORT, true, Optional.empty());
            case TAKE_ROLE -> {
                changeRole.handle(account, Role.SUPPORT, true, Optional.empty());
                changeRole.handle(account, Role.SUPPORT, false, Optional.empty());
            }
        }
    }

    private enum Act {
        CHANGE_PASSWORD,
        RECOVER,
        ASK_FOR_DELETION,
        GRANT_ROLE,
        TAKE_ROLE
    }

    private void giveUp(App app, String token) {
        app.post(house.wire(), "/oauth2/revoke", Map.of("token", token));
    }

    @Test
    void letsOnlyMachinesWithTheScopeRead() {
        Answer person = App.web("openid activity:read").signIn(house.browserOf(Visitor.unknown()), house.wire());
        String vendor = App.tracker()
                .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"))
                .text("access_token");

        assertThat(poll("?limit=1", person.text("access_token")).status()).isEqualTo(403);
        assertThat(poll("?limit=1", vendor).status()).isEqualTo(403);
        assertThat(house.wire().get("/internal/v1/revocations").status()).isEqualTo(401);
        assertThat(poll("?limit=1", machineToken()).status()).isEqualTo(200);
        assertThat(App.tracker()
                        .token(
                                house.wire(),
                                Map.of("grant_type", "client_credentials", "scope", "internal:revocations"))
                        .text("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void refusesALimitOrACursorThatCannotBe() {
        String token = machineToken();

        assertThat(poll("?limit=0", token).status()).isEqualTo(400);
        assertThat(poll("?limit=1001", token).status()).isEqualTo(400);
        assertThat(poll("?after=nonsense", token).status()).isEqualTo(400);
    }

    @Test
    void leadsThroughTheLogPageByPage() {
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String session = "page-" + UUID.randomUUID();
            sessions.add(session);
            revokeTokens.handle(RevokedTokens.ofSession(session));
        }

        List<RecordedRevocation> read = new ArrayList<>();
        Optional<LogPosition> position = Optional.empty();
        RevocationPage page;
        do {
            page = listRevocations.handle(position, 2);
            read.addAll(page.revocations());
            position = Optional.of(page.next());
        } while (page.revocations().size() == 2);

        assertThat(read)
                .extracting(entry -> String.valueOf(entry.tokens().sessionId()))
                .containsSubsequence(sessions);
        assertThat(read).extracting(RecordedRevocation::position).doesNotHaveDuplicates();
    }

    @Test
    void showsAnEntryThatBecomesVisibleAfterALaterOne() {
        Instant early = Instant.now();
        String late = "late-" + UUID.randomUUID();
        revokeTokens.handle(RevokedTokens.ofSession("later-" + UUID.randomUUID()));
        LogPosition readToTheEnd = toTheEnd();

        transactions.run(() -> log.add(RevokedTokens.ofSession(late), early, early)); // its clock was read before

        assertThat(listRevocations.handle(Optional.of(readToTheEnd), 1_000).revocations())
                .extracting(entry -> String.valueOf(entry.tokens().sessionId()))
                .contains(late);
    }

    @Test
    void removesWhatNoTokenCanMatch() {
        String old = "old-" + UUID.randomUUID();
        String young = "young-" + UUID.randomUUID();
        Instant now = Instant.now();
        transactions.run(() -> log.add(RevokedTokens.ofSession(old), now, now.minus(Duration.ofMinutes(71))));
        transactions.run(() -> log.add(RevokedTokens.ofSession(young), now, now.minus(Duration.ofMinutes(69))));

        purge.run();

        assertThat(log.listAfter(LogPosition.before(Instant.EPOCH), 10_000))
                .extracting(entry -> String.valueOf(entry.tokens().sessionId()))
                .contains(young)
                .doesNotContain(old);
    }

    @Test
    void leavesNoTraceOfAUseCaseThatFails() {
        AccountId account = AccountId.next();
        try {
            transactions.run(() -> {
                revokeTokens.handle(RevokedTokens.ofAccount(account));
                throw new IllegalStateException("the use case fails");
            });
        } catch (IllegalStateException expectedFailure) {
            assertThat(listRevocations.handle(Optional.empty(), 1_000).revocations())
                    .noneMatch(entry -> account.equals(entry.tokens().account()));
        }
    }

    private LogPosition toTheEnd() {
        Optional<LogPosition> position = Optional.empty();
        while (true) {
            RevocationPage page = listRevocations.handle(position, 1_000);
            if (page.revocations().size() < 1_000) {
                return page.next();
            }
            position = Optional.of(page.next());
        }
    }

    private boolean isRevoked(Answer tokens) throws ParseException {
        return isRevoked(factsOf(tokens));
    }

    private static TokenFacts factsOf(Answer tokens) throws ParseException {
        var claims = Tokens.claims(tokens.text("access_token"));
        return new TokenFacts(
                claims.getSubject(),
                claims.getStringClaim("sid"),
                claims.getStringClaim("client_id"),
                claims.getStringClaim("family"),
                claims.getIssueTime().toInstant());
    }

    private boolean isRevoked(TokenFacts facts) {
        for (JsonNode entry : poll("", machineToken()).json().path("revocations")) {
            if (new Revocation(
                            text(entry, "accountId"),
                            text(entry, "sessionId"),
                            text(entry, "clientId"),
                            text(entry, "familyId"),
                            Instant.parse(entry.path("notBefore").asString()))
                    .revokes(facts)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String text(JsonNode entry, String member) {
        return entry.has(member) ? entry.path(member).asString() : null;
    }

    private int vendorApps(Answer tokens) {
        return house.wire()
                .get("/api/v1/vendor-apps", "Authorization", "Bearer " + tokens.text("access_token"))
                .status();
    }

    private Answer poll(String query, String token) {
        return house.wire().get("/internal/v1/revocations" + query, "Authorization", "Bearer " + token);
    }

    private String machineToken() {
        return house.wire()
                .postAs(
                        "training-service",
                        "local-only-training-service",
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials", "scope", "internal:revocations"))
                .text("access_token");
    }
}
