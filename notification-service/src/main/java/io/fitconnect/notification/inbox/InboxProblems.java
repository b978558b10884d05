package io.fitconnect.notification.inbox;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;

final class InboxProblems {

    private InboxProblems() {}

    static Refusal notFound(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, InboxText.NO_SUCH_NOTIFICATION.message("id", id.toString()));
    }
}
