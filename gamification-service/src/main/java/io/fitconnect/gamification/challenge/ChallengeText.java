package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.message.MessageKey;

/** Why challenges say no, in words for people. */
enum ChallengeText implements MessageKey {
    NO_SUCH_CHALLENGE,
    CHALLENGE_IS_OVER,
    NOBODY_JOINS_WHAT_IS_OVER,
    TOO_MANY_CHALLENGES,
    MOST_A_DAY,
    MOST_AT_ONCE,
    TOO_MANY_TEAMS,
    MOST_TEAMS,
    NOT_BY_INVITATION,
    NOBODY_IS_INVITED,
    TOO_MANY_INVITED,
    MOST_INVITED,
    NO_SUCH_FRIEND,
    NOT_IN_CLUB
}
