package io.fitconnect.profile.gear;

import io.fitconnect.platform.message.MessageKey;

/** Why gear says no, in words for its owner. */
enum GearText implements MessageKey {
    NO_SUCH_GEAR,
    TOO_MUCH_GEAR,
    MOST_GEAR,
    GEAR_IS_RETIRED,
    ONLY_IN_USE,
    GEAR_IS_NOT_RETIRED,
    NOTHING_TO_REACTIVATE,
    COMPONENT_IS_OFF,
    NOTHING_TO_DISMOUNT,
    NO_SUCH_SERVICE,
    GEAR_HAS_WEAR,
    RETIRE_INSTEAD
}
