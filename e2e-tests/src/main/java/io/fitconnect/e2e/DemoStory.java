package io.fitconnect.e2e;

import io.fitconnect.e2e.client.Account;
import io.fitconnect.e2e.client.ImportStatus;
import io.fitconnect.e2e.client.LocalAccounts;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Recording;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.recording.Ride;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The steps of the story, in their order. */
final class DemoStory {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final DemoOptions options;
    private final Narrator narrator;
    private final PlatformClient platform;
    private final Ride ride;
    private final Recording recording;

    DemoStory(DemoOptions options, Narrator narrator) throws IOException {
        this.options = options;
        this.narrator = narrator;
        this.platform = new PlatformClient(options.baseUrl());
        this.ride = Ride.demo(Instant.now().minus(Duration.ofHours(2)));
        var file = options.findFile();
        this.recording = file.isPresent() ? Recording.read(file.get()) : ride.toFit();
    }

    void tell() {
        narrator.title("FitConnect at " + options.baseUrl());
        var account = register();
        var athlete = signIn(account);
        var app = registerVendorApp();
        var vendor = consent(account, app);
        var pushed = push(vendor);
        if (pushed.isDone()) {
            new DiaryChapter(narrator, athlete.diary(), pushed)
                    .tell(options.findFile().isPresent() ? null : ride);
            pushAgain(vendor, athlete, pushed);
        }
        pushBroken(vendor);
        openShop();
        links(pushed);
    }

    private Account register() {
        narrator.step("An athlete registers");
        var account = platform.register(Person.named("Ana Novak"));
        narrator.ok("account " + account.person());
        return account;
    }

    private Session signIn(Account account) {
        narrator.step("She signs in to the web app (authorization code + PKCE)");
        var session = account.atAnotherDevice().signIn(OAuthClient.cli());
        narrator.ok("athlete " + session.subject());
        narrator.note("access to " + session.tokens().scope());
        return session;
    }

    private OAuthClient registerVendorApp() {
        narrator.step("The developer of a tracker vendor registers an app");
        var developer = platform.register(Person.named("Tracker Developer"));
        var apps = developer.signIn(OAuthClient.cliForVendors()).vendorApps();
        var app = apps.register("Kolesar Tracker", URI.create("https://tracker.example/callback"));
        narrator.ok("client " + app.clientId() + " with a secret of its own");
        return app;
    }

    private Session consent(Account account, OAuthClient app) {
        narrator.step("The athlete consents to the app");
        var session = account.signIn(app);
        narrator.check(session.consentWasAsked(), "the consent page was shown and agreed to");
        narrator.note("the vendor may " + session.tokens().scope());
        return session;
    }

    private ImportStatus push(Session vendor) {
        narrator.step("The vendor pushes %s (%,d bytes)".formatted(recording.fileName(), recording.size()));
        var answer = vendor.imports().push(recording, PushKey.randomExternalId());
        narrator.equal("status", 202, answer.status());
        var path = answer.expect(202).location();
        narrator.note("import at " + path);
        var status = vendor.imports().awaitEnd(path, TIMEOUT);
        narrator.equal("state", "done", status.state());
        status.refusal().ifPresent(narrator::note);
        status.warnings().forEach(warning -> narrator.note("warning: " + warning));
        return status;
    }

    private void pushAgain(Session vendor, Session athlete, ImportStatus before) {
        narrator.step("The vendor pushes the same recording again");
        var trainings = athlete.diary().listAll().size();
        var answer = vendor.imports().push(recording, PushKey.randomExternalId());
        var again = vendor.imports().awaitEnd(answer.expect(200, 202).location(), TIMEOUT);
        narrator.check(again.id().equals(before.id()), "the same import is answered: " + again.path());
        narrator.equal(
                "trainings in the diary", trainings, athlete.diary().listAll().size());
    }

    private void pushBroken(Session vendor) {
        narrator.step("The vendor pushes a broken recording");
        var broken = ride.toFit().withWrongByte();
        var answer = vendor.imports().push(broken, PushKey.randomExternalId());
        if (answer.succeeded()) {
            var status = vendor.imports().awaitEnd(answer.location(), TIMEOUT);
            narrator.equal("state", "refused", status.state());
            narrator.check(status.refusal().isPresent(), status.refusal().orElse("no reason is given"));
        } else {
            narrator.check(
                    answer.status() >= 400 && !answer.isServerError(),
                    answer.status() + " " + answer.problem().title());
            narrator.note(answer.problem().detail());
        }
    }

    /** Without what the shop sells, nothing can be advised. */
    private void openShop() {
        options.findProducts()
                .ifPresent(products -> new ShopChapter(narrator, platform)
                        .tell(products, new LocalAccounts(Objects.requireNonNull(options.accounts()))));
    }

    private void links(ImportStatus pushed) {
        narrator.step("Where to look further");
        narrator.note("sign-in and registration  " + options.baseUrl() + "/login, /register");
        narrator.note("API                       " + options.baseUrl() + "/docs");
        narrator.note("this import               " + options.baseUrl() + pushed.path());
        pushed.trainings().forEach(path -> narrator.note("its training              " + options.baseUrl() + path));
    }
}
