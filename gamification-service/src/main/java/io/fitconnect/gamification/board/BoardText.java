package io.fitconnect.gamification.board;

import io.fitconnect.platform.message.MessageKey;

/** Why boards say no, in words for people. */
enum BoardText implements MessageKey {
    NO_BOARD_FOR_YOU,
    SAY_REGION_OR_AGE,
    NO_SUCH_BOARD,
    NO_SUCH_CLUB
}
