package io.fitconnect.benchmarks;

import io.fitconnect.benchmarks.Population.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.IntPredicate;

/** Asks one process for one path after the other, past the gateway, and reads what it cost that process. */
final class PathLoad {

    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("fitconnect.diary.seconds", 10));
    private static final Duration WARM_UP = MEASURED.multipliedBy(3).dividedBy(2);
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    private final int connections;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PathLoad(int connections) {
        this.connections = connections;
    }

    String body(URI uri, Member member) {
        return send(request(uri, member).build()).body();
    }

    /** Each connection asks for one member. */
    Cost measure(PinnedProcess process, List<Member> members, Address address)
            throws IOException, InterruptedException, ExecutionException {
        return measure(
                process,
                members.stream()
                        .map(member -> request(address.of(member), member).build())
                        .toList(),
                OK);
    }

    /** Each connection asks for what it has already. */
    Cost measureUnchanged(PinnedProcess process, List<Member> members, Address address)
            throws IOException, InterruptedException, ExecutionException {
        return measure(
                process,
                members.stream()
                        .map(member ->
                                conditional(request(address.of(member), member)).build())
                        .toList(),
                NOT_MODIFIED);
    }

    private Cost measure(PinnedProcess process, List<HttpRequest> requests, int expected)
            throws IOException, InterruptedException, ExecutionException {
        IntPredicate ask = connection -> send(requests.get(connection)).statusCode() == expected;
        new ClosedLoop(connections, Duration.ZERO, WARM_UP).run(ask);
        var before = process.cpuSeconds();
        var outcome = new ClosedLoop(connections, Duration.ZERO, MEASURED).run(ask);
        var answered = outcome.latencies().count() + outcome.failures();
        return new Cost(
                outcome.perSecond(),
                (process.cpuSeconds() - before) * 1e6 / answered,
                outcome.latencies().millis(0.5),
                outcome.latencies().millis(0.99),
                outcome.failures());
    }

    private HttpRequest.Builder conditional(HttpRequest.Builder request) {
        var tag = send(request.copy().build()).headers().firstValue("ETag").orElseThrow();
        return request.header("If-None-Match", tag);
    }

    private static HttpRequest.Builder request(URI uri, Member member) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + member.session().tokens().accessToken())
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** Where to ask for a member. */
    @FunctionalInterface
    interface Address {

        URI of(Member member);
    }

    /** What one path cost; latencies in milliseconds. */
    record Cost(double perSecond, double cpuMicros, double p50, double p99, int failures) {}
}
