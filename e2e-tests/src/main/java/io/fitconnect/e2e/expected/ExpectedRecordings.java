package io.fitconnect.e2e.expected;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Recording;
import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.client.UnexpectedAnswer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Pushes every file of a folder with an {@code expected.tsv} as a new athlete, and prints the hits and misses. */
public final class ExpectedRecordings {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Path folder;
    private final Session athlete;
    private final FileCheck check;

    private ExpectedRecordings(Path folder, Session athlete) {
        this.folder = folder;
        this.athlete = athlete;
        this.check = new FileCheck(athlete.diary());
    }

    public static void main(String[] arguments) throws IOException {
        var options = ExpectedOptions.parse(arguments);
        var platform = new PlatformClient(options.baseUrl());
        var athlete = platform.register(Person.named("Expected Recordings")).signIn(OAuthClient.cli());
        var results = new ExpectedRecordings(options.folder(), athlete).checkAll();
        var report = new Report(results, options.known());
        report.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(report.isAsExpected() ? 0 : 1);
    }

    private List<FileResult> checkAll() throws IOException {
        var pushed = ExpectedTable.read(folder).stream()
                .map(file -> new Pushed(file, push(file)))
                .toList();
        return pushed.stream().map(this::check).toList();
    }

    private Answer push(ExpectedFile file) {
        try {
            var recording = Recording.read(folder.resolve(file.name()));
            var key = PushKey.random();
            return RetryPolicy.whenTooMany(TIMEOUT).send(() -> athlete.imports().upload(recording, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileResult check(Pushed pushed) {
        var answer = pushed.answer();
        try {
            return answer.succeeded()
                    ? check.ended(pushed.file(), athlete.imports().awaitEnd(answer.location(), TIMEOUT))
                    : check.refusedAtOnce(pushed.file(), answer);
        } catch (UnexpectedAnswer failure) {
            var serverError = failure.answer().isServerError();
            return new FileResult(pushed.file(), "unexpected", 0, List.of(), List.of(failure.toString()), serverError);
        }
    }

    private record Pushed(ExpectedFile file, Answer answer) {}
}
