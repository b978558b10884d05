package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.message.MessageKey;

/** Why an application is not registered, in words for its owner. */
enum VendorAppText implements MessageKey {
    UNSAFE_REDIRECT_URI,
    UNSAFE_WEBSITE,
    HTTPS_WEBSITE,
    RESERVED_NAME,
    LIKE_THE_HOUSE,
    TOO_MANY_VENDOR_APPS,
    MOST_APPS,
    NO_SUCH_APP,
    SOME_REDIRECT_URIS,
    UNKNOWN_SCOPE,
    OFFERED_SCOPES,
    NOTHING_TO_DECIDE,
    CHANGED_OR_DECIDED,
    NAME_TAKEN,
    LIKE_ANOTHER
}
