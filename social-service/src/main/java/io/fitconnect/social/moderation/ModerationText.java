package io.fitconnect.social.moderation;

import io.fitconnect.platform.message.MessageKey;

/** Why moderation says no, in words for people. */
enum ModerationText implements MessageKey {
    NOTHING_TO_REPORT,
    OWN_CONTENT,
    NO_REPORT_OF_OWN,
    NO_SUCH_CASE,
    NO_SUCH_DECISION,
    PARTIAL,
    OWN_CASE,
    DECIDED_YOURSELF,
    CASE_DECIDED,
    DECIDED_ALREADY,
    NOT_APPEALABLE,
    APPEALED_BEFORE,
    LIFTED_ALREADY,
    TOO_LATE,
    NO_OPEN_APPEAL,
    NOTHING_STANDS,
    NO_ONE_CONCERNED
}
