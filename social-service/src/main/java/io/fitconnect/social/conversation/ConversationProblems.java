package io.fitconnect.social.conversation;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why conversations say no. */
public final class ConversationProblems {

    public static final ProblemType NOT_ACCEPTED =
            new ProblemType("messages-not-accepted", ConversationText.NOT_ACCEPTED, HttpStatus.FORBIDDEN);
    public static final ProblemType ADMINISTRATORS_ONLY = new ProblemType(
            "conversation-administrators-only", ConversationText.ADMINISTRATORS_ONLY, HttpStatus.FORBIDDEN);
    public static final ProblemType NOT_A_GROUP =
            new ProblemType("conversation-not-a-group", ConversationText.NOT_A_GROUP, HttpStatus.CONFLICT);
    public static final ProblemType FULL =
            new ProblemType("conversation-full", ConversationText.FULL, HttpStatus.CONFLICT);
    public static final ProblemType TITLE_HELD =
            new ProblemType("conversation-title-held", ConversationText.TITLE_HELD, HttpStatus.CONFLICT);

    private ConversationProblems() {}

    public static Refusal noSuchConversation(UUID id) {
        return new Refusal(
                CommonProblems.NOT_FOUND, ConversationText.NO_SUCH_CONVERSATION.message("id", id.toString()));
    }

    static Refusal noSuchAthlete(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, ConversationText.NO_SUCH_ATHLETE.message("id", id.toString()));
    }

    /** Also for the direct conversation of a person whose account is erased. */
    public static Refusal notAccepted() {
        return new Refusal(NOT_ACCEPTED, ConversationText.TAKES_NO_MESSAGES.message());
    }

    static Refusal notWithOneself() {
        return new Refusal(NOT_ACCEPTED, ConversationText.NOT_WITH_ONESELF.message());
    }

    static Refusal administratorsOnly() {
        return new Refusal(ADMINISTRATORS_ONLY, ConversationText.ASK_AN_ADMINISTRATOR.message());
    }

    static Refusal notAGroup() {
        return new Refusal(NOT_A_GROUP, ConversationText.TWO_STAY_TWO.message());
    }

    /** A title that would be held as a message. */
    public static Refusal titleHeld() {
        return new Refusal(TITLE_HELD, ConversationText.CHOOSE_ANOTHER_TITLE.message());
    }

    static Refusal full(int most) {
        return new Refusal(FULL, ConversationText.HOW_MANY.message("most", most));
    }
}
