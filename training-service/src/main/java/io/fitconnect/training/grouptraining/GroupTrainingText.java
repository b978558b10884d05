package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.message.MessageKey;

/** Why group trainings say no, in words for people. */
enum GroupTrainingText implements MessageKey {
    NO_SUCH_GROUP_TRAINING,
    TOO_LATE,
    IS_CANCELLED,
    HAS_BEGUN,
    HIDDEN_BY_MODERATORS,
    NO_INVITATIONS_WHILE_HIDDEN,
    ORGANISER_DECIDES,
    LEADERS_PLAN,
    ORGANISER_IS_HIDDEN,
    TOO_MANY,
    HOW_MANY_AHEAD,
    HOW_MANY_NOTICES,
    HOW_MANY_CO_ORGANISERS,
    NOT_FOR_VENDORS,
    ONLY_IN_OWN_APPS
}
