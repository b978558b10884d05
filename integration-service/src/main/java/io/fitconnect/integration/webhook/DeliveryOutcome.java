package io.fitconnect.integration.webhook;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of calling an endpoint. */
sealed interface DeliveryOutcome {

    /** Names it in the metrics. */
    String tag();

    /** The endpoint took it. */
    record Delivered(int status) implements DeliveryOutcome {

        @Override
        public String tag() {
            return "delivered";
        }
    }

    /** The endpoint wants to hear nothing any more (410). */
    record Gone(int status) implements DeliveryOutcome {

        @Override
        public String tag() {
            return "gone";
        }
    }

    /**
     * It was not delivered.
     *
     * @param status of the answer, where there was one
     * @param failure a word for what went wrong
     * @param pause   what the endpoint asks to wait
     */
    record Failed(@Nullable Integer status, String failure, Optional<Duration> pause) implements DeliveryOutcome {

        private static final int TOO_MANY = 429;
        private static final int SERVER_ERROR = 500;

        /** Whether others would meet this too: no answer, 5xx, 429. */
        boolean isAway() {
            return status == null || status == TOO_MANY || status >= SERVER_ERROR;
        }

        @Override
        public String tag() {
            return "failed";
        }
    }

    /** The endpoint was not called: it failed too often, or others have their turn. */
    record LeftAlone(Duration pause) implements DeliveryOutcome {

        @Override
        public String tag() {
            return "left-alone";
        }
    }
}
