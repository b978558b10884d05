package io.fitconnect.auth.requirements;

import static io.fitconnect.auth.requirements.NotHeld.Verdict.DOES_NOT_APPLY;
import static io.fitconnect.auth.requirements.NotHeld.Verdict.HELD_IN_PART;
import static io.fitconnect.auth.requirements.NotHeld.Verdict.NOT_HELD;
import static io.fitconnect.auth.requirements.NotHeld.Verdict.WITHOUT_TEST;

import java.util.List;

/** What is shown elsewhere, and what is not held. */
final class OtherRequirements {

    private OtherRequirements() {}

    static List<HeldElsewhere> held() {
        return List.of(
                HeldElsewhere.of(
                        "ASVS V6.1.1",
                        "How guessing is slowed down without locking the owner out",
                        "docs/decisions/0043-known-browsers-and-networks-pass-the-throttle.md"),
                HeldElsewhere.of(
                        "ASVS V6.1.2",
                        "The words of the house, of sport and of sign-in that no password consists of",
                        "auth-service/src/main/resources/context-words.txt"),
                HeldElsewhere.of(
                        "ASVS V6.1.3",
                        "The ways into an account and what each proves",
                        "docs/decisions/0041-factors-with-their-times.md",
                        "docs/decisions/0042-browsers-are-remembered-and-providers-linked.md"),
                HeldElsewhere.of(
                        "ASVS V6.2.2",
                        "The owner changes the password; all other sessions end",
                        "PasswordChangeIntegrationTests.keepsThisBrowserSignedInAndEndsTheOthers"),
                HeldElsewhere.of(
                        "ASVS V6.2.3",
                        "A change asks for the present password",
                        "PasswordChangeIntegrationTests.asksForThePresentPassword"),
                HeldElsewhere.of(
                        "ASVS V6.2.11",
                        "A password of context words, the address or the name is refused in each disguise",
                        "PasswordRulesTests.refusesWhatIsExpectedHere",
                        "PasswordRulesTests.refusesWhatTheOwnerIsKnownBy"),
                HeldElsewhere.of(
                        "ASVS V6.3.1",
                        "Guessing at one account from many networks and stuffing from one network are slowed down; the owner passes",
                        "SignInThrottleTests.stopsGuessingAtOneAccountFromManyNetworks",
                        "SignInThrottleTests.refusesStrangersOfANetworkThatFailedForVeryManyAccounts",
                        "SignInThrottleTests.letsTheOwnerPassWhileOthersGuess",
                        "SignInIntegrationTests.slowsGuessingOverManyAccountsDown",
                        "SignInThrottleIntegrationTests.countsFailuresThatComeAtOnceFromManyNetworks"),
                HeldElsewhere.of(
                        "ASVS V6.3.2",
                        "No account exists by default, and no secret of a local machine passes in production",
                        "ProductionSecretsTests.refusesTheLocalClientSecret",
                        "RolesIntegrationTests.makesConfirmedAccountsWithRolesOnOnesOwnMachine"),
                HeldElsewhere.of(
                        "ASVS V6.3.4",
                        "Each way into an account asks for the second factor and loses to a change of what it showed",
                        "OutsideSignInIntegrationTests.asksForTheSecondFactorToo",
                        "SessionEntranceIntegrationTests.doesNotBeginAfterWhatWasShownIsRemoved"),
                HeldElsewhere.of(
                        "ASVS V6.3.8",
                        "Known and unknown addresses cost the same statements and hashes, so that times tell nothing",
                        "EnumerationIntegrationTests.answersAndCostsTheSame"),
                HeldElsewhere.of(
                        "ASVS V6.4.1",
                        "Mailed codes end with their time, after five tries and with their use; passwords are never generated",
                        "ProofsTests.endsWithItsTime",
                        "ProofsTests.endsAfterFiveTriesAlsoWithTheRightCode",
                        "ProofsTests.isRedeemedOnceAndWithdrawnWithItsAccount"),
                HeldElsewhere.of(
                        "ASVS V6.4.4",
                        "Who lost the app shows a recovery code; taking the app away needs a recent sign-in with both factors",
                        "SecondFactorIntegrationTests.takesARecoveryCodeOnceInThePlaceOfTheApp",
                        "SensitivePathsTests.knowsEachActOfAPageOrTheReasonWhyNot"),
                HeldElsewhere.of(
                        "ASVS V6.5.1",
                        "A time step, a recovery code and a mailed code are good once, also at the same moment",
                        "SecondFactorIntegrationTests.acceptsEachTimeStepOnceAlsoAtTheSameMoment",
                        "SecondFactorIntegrationTests.takesARecoveryCodeOnceInThePlaceOfTheApp",
                        "RecoveryIntegrationTests.usesACodeOnceAndForItsOwnProofOnly"),
                HeldElsewhere.of(
                        "ASVS V6.5.4",
                        "Mailed codes have six digits, and eight where they open what was there before",
                        "ProofsTests.hasLongerCodesWhereTheyOpenWhatWasThereBefore"),
                HeldElsewhere.of(
                        "ASVS V6.6.2",
                        "A mailed code is good for the request that it was mailed for",
                        "RecoveryIntegrationTests.usesACodeOnceAndForItsOwnProofOnly",
                        "OutsideSignInIntegrationTests.takesTheCodeOnlyInTheBrowserThatProvedTheOtherAccount"),
                HeldElsewhere.of(
                        "ASVS V6.6.3",
                        "A code ends after five tries, and a network and a mailbox get a few codes only",
                        "StoredProofsIntegrationTests.areTriedSoManyTimesOnly",
                        "MailLimitsIntegrationTests.boundRecoveriesOfANetwork"),
                HeldElsewhere.of(
                        "ASVS V6.8.1",
                        "An outside account is its provider and its subject there, and an answer is taken from the provider that was asked",
                        "OutsideAnswerIntegrationTests.isTakenFromTheProviderThatWasAskedOnly",
                        "OutsideSignInIntegrationTests.linksAnOutsideAccountToOneAccountOnly"),
                HeldElsewhere.of(
                        "ASVS V6.8.2",
                        "An outside ID token without the provider's signature is refused",
                        "OutsideSignInIntegrationTests.refusesAnIdTokenThatIsNotForThisSignIn"),
                HeldElsewhere.of(
                        "ASVS V6.8.4",
                        "A sign-in at an outside provider counts as one factor, whatever the provider says",
                        "PassedFactorsTests.takesAPasswordAndAnOutsideProviderForTheSameKindOfProof"),
                HeldElsewhere.of(
                        "ASVS V7.1.1",
                        "14 days without use, 30 days at most; refresh families 90 days, vendors' a year",
                        "docs/decisions/0039-a-session-lives-by-its-row.md",
                        "docs/decisions/0034-a-lost-refresh-is-answered-again.md"),
                HeldElsewhere.of(
                        "ASVS V7.1.3",
                        "Web app, shop and vendors hear of the end of a session",
                        "docs/decisions/0035-logout-tokens-as-due-work.md",
                        "docs/decisions/0030-the-web-apps-session-in-a-cookie.md"),
                HeldElsewhere.of(
                        "ASVS V7.2.1",
                        "A session is a row of the database, read with each request",
                        "SessionIntegrationTests.livesInTheDatabaseForTwoWeeks",
                        "SessionEntranceIntegrationTests.doesNotReviveASessionThatEnded"),
                HeldElsewhere.of(
                        "ASVS V7.2.2",
                        "Each sign-in makes a session's name of its own",
                        "SignInIntegrationTests.givesTheSessionANewNameAndTheFormsANewToken"),
                HeldElsewhere.of(
                        "ASVS V7.3.1",
                        "A session ends two weeks after its last use",
                        "SessionIntegrationTests.livesInTheDatabaseForTwoWeeks"),
                HeldElsewhere.of(
                        "ASVS V7.3.2",
                        "A session ends on its last day however often it is used",
                        "AccountSessionIntegrationTests.endsOnItsLastDayHoweverOftenItIsUsed"),
                HeldElsewhere.of(
                        "ASVS V7.4.2",
                        "Locking and deleting an account end its sessions and tokens, also against sign-ins in a loop",
                        "BackOfficeIntegrationTests.locksAnAccountEverywhereWithinSeconds",
                        "SignInRaceIntegrationTests.theLockWinsAndEndsEverySession",
                        "LeavingIntegrationTests.hidesAtOnceErasesAfterTheGraceAndReports"),
                HeldElsewhere.of(
                        "ASVS V7.4.3",
                        "A change of the password ends the other sessions; after changes of other factors the owner may end them",
                        "SignInRaceIntegrationTests.theChangeWinsAndEndsEverySessionOfTheFormerPassword",
                        "RecoveryIntegrationTests.endsEverySessionOfTheAccount",
                        "AccountSessionIntegrationTests.endsAllOthersAndKeepsTheOwn"),
                HeldElsewhere.of(
                        "ASVS V7.5.1",
                        "Acts on address, password, factors and links ask for a recent sign-in; each path is listed",
                        "SensitivePathsTests.knowsEachActOfAPageOrTheReasonWhyNot",
                        "RecentSignInTests.standsAtEachActOfTheApiOrTheReasonWhyNot"),
                HeldElsewhere.of(
                        "ASVS V7.6.1",
                        "An application may ask for a sign-in of a certain age, and hears when the session ends",
                        "SignInDemandIntegrationTests.asksAgainWhenTheSignInIsTooOld",
                        "BackChannelLogoutIntegrationTests.tellsAllClientsOfTheSessionAndNoOthers"),
                HeldElsewhere.of(
                        "ASVS V9.2.4",
                        "Access tokens name the API, ID and logout tokens the client, events their receiver",
                        "ClientCredentialsIntegrationTests.givesAVendorATokenForItself",
                        "SecurityEventIntegrationTests.makesATokenThatTheKeysOfTheHouseVerifyAndThatPassesForNoOther"),
                HeldElsewhere.of(
                        "ASVS V10.1.1",
                        "The web app's tokens stay in the gateway's sealed cookie",
                        "gateway/WebSessionIntegrationTests.tellsScriptsWhoIsSignedInAndNoToken"),
                HeldElsewhere.of(
                        "ASVS V10.1.2",
                        "Web app and shop take an answer in the browser and for the request that asked",
                        "gateway/SignInIntegrationTests.refusesACallbackThatDoesNotHold",
                        "gateway/SignInIntegrationTests.refusesACallbackInAnotherBrowser",
                        "shop/SignInIntegrationTests.refusesAnAnswerThatWasNotMeantForThisSignIn",
                        "OutsideSignInIntegrationTests.takesAnAnswerOnceAndInTheBrowserThatAskedOnly"),
                HeldElsewhere.of(
                        "ASVS V10.2.1",
                        "Web app and shop send PKCE, state and nonce",
                        "gateway/SignInIntegrationTests.asksForACodeWithPkceStateAndNonce",
                        "shop/SignInIntegrationTests.asksWithPkceStateAndNonceAndComesBackToThePage"),
                HeldElsewhere.of(
                        "ASVS V10.2.2",
                        "Each outside provider answers at an address of its own",
                        "OutsideAnswerIntegrationTests.isTakenFromTheProviderThatWasAskedOnly"),
                HeldElsewhere.of(
                        "ASVS V10.3.1",
                        "Gateway and services refuse a token for another audience",
                        "gateway/TokenIntegrationTests.refuses",
                        "e2e-tests/ForgedTokenJourney.isRefusedWhereAnAthletesTokenIsTaken"),
                HeldElsewhere.of(
                        "ASVS V10.3.2",
                        "Services decide by subject, scope and role",
                        "BackOfficeIntegrationTests.isClosedToAllOthers",
                        "platform/platform-runtime/MethodSecurityTests.admitsToTheBackOfficeByScopeAndRoleTogether"),
                HeldElsewhere.of(
                        "ASVS V10.3.4",
                        "Sensitive acts of the API read acr and auth_time of the token",
                        "RecentSignInTests.standsAtEachActOfTheApiOrTheReasonWhyNot",
                        "StepUpIntegrationTests.demandsTwoFactorsOfStaffInProduction"),
                HeldElsewhere.of(
                        "ASVS V10.4.9",
                        "A person ends apps, browsers and vendors' connections on pages, with their tokens",
                        "AccountSessionIntegrationTests.signsOneAppOut",
                        "ConnectedAppIntegrationTests.endsItsTokensWhenDisconnected"),
                HeldElsewhere.of(
                        "ASVS V10.5.1",
                        "Web app and shop compare the nonce of the ID token",
                        "gateway/SignInIntegrationTests.refusesAnIdTokenThatDoesNotHold",
                        "OutsideSignInIntegrationTests.refusesAnIdTokenThatIsNotForThisSignIn"),
                HeldElsewhere.of(
                        "ASVS V10.5.2",
                        "The shop's customer and an outside link are known by the subject, not by the address",
                        "OutsideSignInIntegrationTests.linksTheSameAddressOnlyByTheMailedCode",
                        "shop/SecurityEventIntegrationTests.heedsNoSubjectOfAnotherProviderAndNoOtherEvent"),
                HeldElsewhere.of(
                        "ASVS V10.5.4",
                        "An ID token for another client is refused",
                        "gateway/SignInIntegrationTests.refusesAnIdTokenThatDoesNotHold",
                        "OutsideSignInIntegrationTests.refusesAnIdTokenThatIsNotForThisSignIn"),
                HeldElsewhere.of(
                        "ASVS V10.5.5",
                        "Web app and shop check type, event, nonce and age of a logout token",
                        "gateway/BackChannelLogoutIntegrationTests.refusesLogoutTokensThatDoNotHold",
                        "shop/SignInIntegrationTests.believesNoFalseLogoutToken"),
                HeldElsewhere.of(
                        "ASVS V10.6.1",
                        "The response type is code; others are refused at the client",
                        "AuthorizationRequestIntegrationTests.refusesAtTheApplication"),
                HeldElsewhere.of(
                        "ASVS V10.7.3",
                        "The athlete sees what each vendor may do, narrows it and takes it back",
                        "ConnectedAppIntegrationTests.showsWhatTheApplicationMayDo",
                        "ConnectedAppIntegrationTests.narrowsWhatTheNextTokensMayDo"),
                HeldElsewhere.of(
                        "RFC 9700 2.5",
                        "Clients may prove themselves by a signed assertion, which is good once",
                        "AssertionIntegrationTests.acceptsASignedAssertionOnce"),
                HeldElsewhere.of(
                        "RFC 9700 4.13",
                        "Forwarded headers count from configured proxies alone",
                        "platform/platform-servlet/TrustedProxyFilterTests"));
    }

    static List<NotHeld> notHeld() {
        return List.of(
                new NotHeld(
                        "ASVS V6.2.8",
                        HELD_IN_PART,
                        "Nothing is cut and no case is folded; letters are composed (NFKC), so that the same password is typed on each keyboard"),
                new NotHeld(
                        "ASVS V6.2.12",
                        HELD_IN_PART,
                        "Passwords are compared with 9,441 known bad ones in each disguise, not with a corpus of breaches"),
                new NotHeld(
                        "ASVS V6.3.3",
                        NOT_HELD,
                        "Athletes may sign in by a password alone: a second factor is offered, and demanded of staff in production; guessing is slowed down, sensitive acts ask again"),
                new NotHeld("ASVS V6.4.2", WITHOUT_TEST, "There are no hints and no secret questions"),
                new NotHeld(
                        "ASVS V6.5.2",
                        HELD_IN_PART,
                        "Recovery codes have 50 bits and rest as HMAC-SHA-256 under a sealed key of each account, not under a password hash"),
                new NotHeld("ASVS V6.5.3", WITHOUT_TEST, "Codes, recovery codes and seeds come from SecureRandom"),
                new NotHeld(
                        "ASVS V6.5.5",
                        HELD_IN_PART,
                        "An app's code is taken one step of 30 seconds early or late and once; mailed codes, which prove an address, live 30 minutes for recovery and longer elsewhere"),
                new NotHeld("ASVS V6.6.1", DOES_NOT_APPLY, "No code goes to a telephone"),
                new NotHeld("ASVS V6.8.3", DOES_NOT_APPLY, "There is no SAML"),
                new NotHeld(
                        "ASVS V7.1.2",
                        WITHOUT_TEST,
                        "An account may have any number of sessions; each is listed and ends by itself"),
                new NotHeld(
                        "ASVS V7.4.5",
                        HELD_IN_PART,
                        "Support ends the sessions of one person by locking the account; all sessions of the house end by emptying the table"),
                new NotHeld(
                        "ASVS V7.5.2",
                        HELD_IN_PART,
                        "A person sees and ends each session; ending all others asks for a recent sign-in, ending a single one does not"),
                new NotHeld(
                        "ASVS V10.5.3",
                        WITHOUT_TEST,
                        "The shop and Spring Security, for outside providers, compare the issuer of the metadata with the configured one; the gateway reads none"));
    }
}
