package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.resilience.Acknowledged;
import io.fitconnect.e2e.resilience.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** One race for the last place: the others queue, the winner gives the place up, and in the end the organiser cancels. */
final class Race {

    private static final Duration MOVED_UP = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** So that some requests are answered before others are sent, which gives them an order. */
    private static final int MOST_HESITATION_MILLIS = 60;

    private final int number;
    private final Api organiser;
    private final List<Runner> runners;
    private final Workers workers;

    Race(int number, Api organiser, List<Runner> runners, Workers workers) {
        this.number = number;
        this.organiser = organiser;
        this.runners = runners;
        this.workers = workers;
    }

    /** What the training of a race is called. */
    static String name(int number) {
        return "race-%d-".formatted(number);
    }

    RaceOutcome run() {
        var meeting = Meeting.schedule(organiser, name(number), 2);
        var start = new CyclicBarrier(runners.size());
        var arrivals = workers.map(runners, runner -> arrive(runner, meeting, start));
        var winners = arrivals.stream().filter(Arrival::isGoing).toList();
        var queue = list(meeting, "waiting");
        if (winners.size() == 1) {
            Acknowledged.delete(winners.get(0).runner().api(), meeting.path() + "/participation");
        }
        var next = awaitNext(meeting, queue);
        var moved = list(meeting, "waiting");
        Acknowledged.post(organiser, meeting.path() + "/cancellation", Map.of("reason", "The race is over"));
        return new RaceOutcome(
                number,
                winners.stream().map(winner -> winner.runner().id()).toList(),
                queue,
                next && moved.equals(queue.subList(1, queue.size())),
                queueJumpers(arrivals, queue));
    }

    private static Arrival arrive(Runner runner, Meeting meeting, CyclicBarrier start) {
        try {
            start.await(1, TimeUnit.MINUTES);
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(MOST_HESITATION_MILLIS));
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("not all came to the start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the start", e);
        }
        var sent = System.nanoTime();
        var state = Acknowledged.put(runner.api(), meeting.invitation() + "/participation", Map.of())
                .json()
                .at("/participation/state")
                .asString();
        return new Arrival(runner, state.equals("going"), sent, System.nanoTime());
    }

    /** How many athletes stand in the queue ahead of one whose request was answered before theirs was sent. */
    private static int queueJumpers(List<Arrival> arrivals, List<String> queue) {
        var queued = new ArrayList<>(arrivals);
        queued.removeIf(arrival -> !queue.contains(arrival.runner().id()));
        queued.sort(Comparator.comparingInt(
                arrival -> queue.indexOf(arrival.runner().id())));
        int queueJumpers = 0;
        for (int place = 0; place < queued.size(); place++) {
            var sent = queued.get(place).sent();
            queueJumpers += queued.subList(place + 1, queued.size()).stream().anyMatch(later -> later.answered() < sent)
                    ? 1
                    : 0;
        }
        return queueJumpers;
    }

    /** Whether the first who waits gets the place. */
    private boolean awaitNext(Meeting meeting, List<String> queue) {
        var deadline = System.nanoTime() + MOVED_UP.toNanos();
        var going = list(meeting, "going");
        while (going.size() < 2 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
            going = list(meeting, "going");
        }
        return !queue.isEmpty() && going.contains(queue.get(0));
    }

    private List<String> list(Meeting meeting, String state) {
        return Acknowledged.get(organiser, meeting.path() + "/participants?limit=100&state=" + state)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("athleteId").asString())
                .toList();
    }

    private record Arrival(Runner runner, boolean isGoing, long sent, long answered) {}

    /** An athlete who races. */
    record Runner(String id, Api api) {

        Participant reader() {
            return new Participant(id, api);
        }
    }
}
