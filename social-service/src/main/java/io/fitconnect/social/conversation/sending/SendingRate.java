package io.fitconnect.social.conversation.sending;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.social.conversation.ConversationSettings;
import io.fitconnect.social.conversation.OpeningLimit;
import io.fitconnect.social.conversation.sending.SendingBudgets.Filling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A token bucket for each person, in the transaction of what it counts: what is rolled back was not counted, and all instances count
 * together.
 */
@Component
public class SendingRate implements OpeningLimit {

    public static final ProblemType TOO_MANY =
            new ProblemType("too-many-messages", SendingText.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);

    private static final double MILLIS_OF_A_MINUTE = Duration.ofMinutes(1).toMillis();
    private static final double MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();

    private final SendingBudgets budgets;
    private final ConversationSettings settings;
    private final Clock clock;

    SendingRate(SendingBudgets budgets, ConversationSettings settings, Clock clock) {
        this.budgets = budgets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a message, or refuses with 429. */
    public void takeMessage(UUID athlete) {
        take(athlete, "message", 1, new Filling(settings.messagesPerMinute(), MILLIS_OF_A_MINUTE));
    }

    /** Of a person who waits for all that is held. */
    public Refusal tooManyHeld(Instant until) {
        return new Refusal(TOO_MANY, SendingText.WAIT.message()).retryAfter(Duration.between(clock.instant(), until));
    }

    @Override
    public void take(UUID athlete) {
        take(athlete, "opening", 1, new Filling(settings.openingsPerDay(), MILLIS_OF_A_DAY));
    }

    @Override
    public void takeInvitations(UUID athlete, int people) {
        Filling filling = new Filling(settings.invitationsPerDay(), MILLIS_OF_A_DAY);
        if (people > filling.most()) {
            throw new Refusal(TOO_MANY, SendingText.WAIT.message()).retryAfter(Duration.ofDays(1));
        }
        take(athlete, "invitation", people, filling);
    }

    private void take(UUID athlete, String kind, int taken, Filling filling) {
        Instant now = clock.instant();
        if (!budgets.take(athlete, kind, taken, filling, now)) {
            double left = filling.after(budgets.get(athlete, kind), now);
            throw new Refusal(TOO_MANY, SendingText.WAIT.message()).retryAfter(Duration.ofMillis((long)
                    Math.ceil((taken - left) / filling.most() * filling.periodMillis())));
        }
    }
}
