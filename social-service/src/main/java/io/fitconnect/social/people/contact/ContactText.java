package io.fitconnect.social.people.contact;

import io.fitconnect.platform.message.MessageKey;

/** Why a link leads nowhere, in words for people. */
enum ContactText implements MessageKey {
    NO_SUCH_LINK
}
