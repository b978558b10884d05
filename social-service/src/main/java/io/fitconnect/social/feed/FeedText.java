package io.fitconnect.social.feed;

import io.fitconnect.platform.message.MessageKey;

/** Why a feed is not shown. */
enum FeedText implements MessageKey {
    NO_SUCH_CLUB
}
