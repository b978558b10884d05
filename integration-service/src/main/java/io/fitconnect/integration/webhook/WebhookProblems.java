package io.fitconnect.integration.webhook;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Why an endpoint was not changed. */
public final class WebhookProblems {

    public static final ProblemType TOO_MANY =
            new ProblemType("too-many-webhooks", WebhookText.TOO_MANY_WEBHOOKS, HttpStatus.CONFLICT);
    public static final ProblemType DISABLED =
            new ProblemType("webhook-disabled", WebhookText.WEBHOOK_DISABLED, HttpStatus.CONFLICT);
    public static final ProblemType REPLAY_RUNNING =
            new ProblemType("webhook-replay-running", WebhookText.REPLAY_RUNNING, HttpStatus.CONFLICT);

    private WebhookProblems() {}

    static Refusal unknown() {
        return new Refusal(CommonProblems.NOT_FOUND, WebhookText.NO_SUCH_WEBHOOK.message());
    }

    static Refusal unknownDelivery() {
        return new Refusal(CommonProblems.NOT_FOUND, WebhookText.NO_SUCH_DELIVERY.message());
    }

    static Refusal tooMany(int most) {
        return new Refusal(TOO_MANY, WebhookText.TOO_MANY_WEBHOOKS_DETAIL.message("most", most));
    }

    static Refusal disabled() {
        return new Refusal(DISABLED, WebhookText.WEBHOOK_DISABLED_DETAIL.message());
    }

    static Refusal tooManyTests(int most, Duration window) {
        return new Refusal(CommonProblems.TOO_MANY_REQUESTS, WebhookText.TOO_MANY_TESTS.message("most", most))
                .retryAfter(window);
    }

    static Refusal replayRunning() {
        return new Refusal(REPLAY_RUNNING, WebhookText.REPLAY_RUNNING_DETAIL.message());
    }
}
