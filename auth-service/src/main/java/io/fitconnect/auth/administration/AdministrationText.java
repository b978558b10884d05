package io.fitconnect.auth.administration;

import io.fitconnect.platform.message.MessageKey;

/** Why an account is not changed, in words for staff. */
public enum AdministrationText implements MessageKey {
    LAST_ADMINISTRATOR,
    KEEPS_ADMINISTRATOR,
    OWN_ACCOUNT,
    NOT_ONESELF,
    STAFF_ACCOUNT,
    ADMINISTRATORS_ONLY,
    NO_SUCH_ACCOUNT,
    SEARCH_BY_ONE
}
