package io.fitconnect.social.subject;

import io.fitconnect.platform.message.MessageKey;

/** Why a subject is not shown, in words for people. */
enum SubjectText implements MessageKey {
    NO_SUCH_SUBJECT
}
