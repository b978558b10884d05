package io.fitconnect.social.comment;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why comments say no. */
public final class CommentProblems {

    /** It has as many versions as one can have. */
    static final ProblemType EDITED_TOO_OFTEN =
            new ProblemType("comment-edited-too-often", CommentText.EDITED_TOO_OFTEN, HttpStatus.CONFLICT);

    private CommentProblems() {}

    /** For one that is nowhere, and for one that is not shown. */
    public static Refusal notFound() {
        return new Refusal(CommonProblems.NOT_FOUND, CommentText.NO_SUCH_COMMENT.message());
    }

    static Refusal notTheAuthor() {
        return new Refusal(CommonProblems.FORBIDDEN, CommentText.ONLY_ITS_AUTHOR.message());
    }

    static Refusal neitherAuthorNorHost() {
        return new Refusal(CommonProblems.FORBIDDEN, CommentText.ONLY_AUTHOR_OR_HOST.message());
    }

    static Refusal editedTooOften() {
        return new Refusal(EDITED_TOO_OFTEN, CommentText.HOW_MANY_VERSIONS.message("most", Comment.MAX_VERSIONS));
    }
}
