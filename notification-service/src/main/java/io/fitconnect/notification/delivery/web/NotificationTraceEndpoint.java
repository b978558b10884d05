package io.fitconnect.notification.delivery.web;

import io.fitconnect.notification.delivery.DeliveryTraces;
import io.fitconnect.notification.delivery.TraceStep;
import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.NotificationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.stereotype.Component;

/** {@code notificationtrace/<athlete>/<notification>}: whether it stands in the inbox, and what each channel made of it. */
@Component
@Endpoint(id = "notificationtrace")
class NotificationTraceEndpoint {

    private final Inboxes inboxes;
    private final DeliveryTraces traces;

    NotificationTraceEndpoint(Inboxes inboxes, DeliveryTraces traces) {
        this.inboxes = inboxes;
        this.traces = traces;
    }

    /** Null, thus 404, for an id that is none of ours. Says nothing of the content. */
    @ReadOperation
    @Nullable
    Trace read(@Selector UUID athlete, @Selector UUID notification) {
        if (!NotificationId.isOne(notification)) {
            return null;
        }
        NotificationId id = new NotificationId(notification);
        List<Step> steps = traces.list(athlete, id).stream().map(Step::of).toList();
        return inboxes.find(athlete, id)
                .map(found -> new Trace(found.kind(), id.at(), found.isRead() ? "read" : "unread", steps))
                .orElseGet(() -> new Trace(null, id.at(), "not-there", steps));
    }

    record Trace(@Nullable String kind, Instant at, String inbox, List<Step> steps) {}

    record Step(Instant at, String channel, String outcome, String detail) {

        static Step of(TraceStep step) {
            return new Step(step.at(), step.channel().wireName(), step.outcome().wireName(), step.detail());
        }
    }
}
