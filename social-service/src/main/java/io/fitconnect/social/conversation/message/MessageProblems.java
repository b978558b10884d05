package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why messages say no. */
public final class MessageProblems {

    public static final ProblemType NOT_YOURS =
            new ProblemType("message-not-yours", MessageText.NOT_YOURS, HttpStatus.FORBIDDEN);
    public static final ProblemType CLIENT_ID_TAKEN =
            new ProblemType("message-id-taken", MessageText.CLIENT_ID_TAKEN, HttpStatus.CONFLICT);
    public static final ProblemType TOO_LATE_TO_EDIT =
            new ProblemType("message-too-old-to-edit", MessageText.TOO_LATE_TO_EDIT, HttpStatus.CONFLICT);
    public static final ProblemType HELD_WHEN_SENT =
            new ProblemType("message-held-when-sent", MessageText.HELD_WHEN_SENT, HttpStatus.CONFLICT);

    private MessageProblems() {}

    static Refusal noSuchMessage(long number) {
        return new Refusal(CommonProblems.NOT_FOUND, MessageText.NO_SUCH_MESSAGE.message("number", number));
    }

    static Refusal notYours() {
        return new Refusal(NOT_YOURS, MessageText.ONLY_THE_SENDER.message());
    }

    static Refusal clientIdTaken(UUID clientId) {
        return new Refusal(CLIENT_ID_TAKEN, MessageText.CHOOSE_ANOTHER_ID.message("id", clientId.toString()));
    }

    static Refusal heldWhenSent() {
        return new Refusal(HELD_WHEN_SENT, MessageText.SEND_IT_ANEW.message());
    }

    static Refusal tooLateToEdit(long hours) {
        return new Refusal(TOO_LATE_TO_EDIT, MessageText.HOW_LONG.message("hours", hours));
    }
}
