package io.fitconnect.promo.campaign;

import io.fitconnect.platform.message.MessageKey;

/** What editors read of campaigns. */
enum CampaignText implements MessageKey {
    SECOND_PERSON_NEEDED,
    APPROVED_BY_ITS_EDITOR,
    WRONG_STATE,
    NOT_IN_THIS_STATE,
    SEGMENT_TOO_SMALL,
    BELOW_THE_FLOOR,
    NO_SUCH_CAMPAIGN,
    TOO_MANY_RUN,
    MOST_RUN
}
