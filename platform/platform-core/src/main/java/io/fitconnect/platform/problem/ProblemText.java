package io.fitconnect.platform.problem;

import io.fitconnect.platform.message.MessageKey;

/** Titles of the problems that any service may meet, and the sentences that a person can act on. */
public enum ProblemText implements MessageKey {
    NOT_FOUND,
    INVALID_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    SCOPE_OR_ROLE_MISSING,
    PERSON_NEEDED,
    HOUSE_APPS_ONLY,
    VERSION_CONFLICT,
    CHANGED_SINCE_READ,
    PRECONDITION_REQUIRED,
    IDEMPOTENCY_KEY_REUSED,
    BUSY,
    TRY_AGAIN_IN_SECONDS,
    TOKEN_NOT_CHECKED,
    INTERNAL_ERROR,
    OUR_FAULT,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    REQUEST_TIMEOUT,
    CONFLICT,
    CONTENT_TOO_LARGE,
    URI_TOO_LONG,
    UNSUPPORTED_MEDIA_TYPE,
    TOO_MANY_REQUESTS,
    LIMIT_OF_ACCOUNT,
    REQUEST_HEADER_FIELDS_TOO_LARGE,
    REFUSED,
    FAILED
}
