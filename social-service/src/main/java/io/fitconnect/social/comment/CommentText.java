package io.fitconnect.social.comment;

import io.fitconnect.platform.message.MessageKey;

/** Why comments say no, in words for people. */
enum CommentText implements MessageKey {
    NO_SUCH_COMMENT,
    ONLY_ITS_AUTHOR,
    ONLY_AUTHOR_OR_HOST,
    EDITED_TOO_OFTEN,
    HOW_MANY_VERSIONS
}
