package io.fitconnect.e2e.notification;

import java.util.List;

/**
 * What came out of a race.
 *
 * @param winners      who got the place at first
 * @param queue        who waited then, the first first
 * @param movedUp      whether the first of the queue has the winner's place, and the others stand as before
 * @param queueJumpers athletes in the queue ahead of one whose request was answered before theirs was sent
 */
record RaceOutcome(int number, List<String> winners, List<String> queue, boolean movedUp, int queueJumpers) {

    RaceOutcome {
        winners = List.copyOf(winners);
        queue = List.copyOf(queue);
    }

    boolean isFair(int runners) {
        return winners.size() == 1 && queue.size() == runners - 1 && movedUp && queueJumpers == 0;
    }
}
