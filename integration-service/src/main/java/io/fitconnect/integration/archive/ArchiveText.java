package io.fitconnect.integration.archive;

import io.fitconnect.platform.message.MessageKey;

/** Why an archive is not gone on with, in words for the person who sent it. */
enum ArchiveText implements MessageKey {
    NO_SUCH_ARCHIVE,
    ARCHIVE_UNDER_WAY,
    ARCHIVE_UNDER_WAY_DETAIL,
    ARCHIVE_CLOSED,
    ARCHIVE_CLOSED_DETAIL,
    PARTS_MISSING,
    PARTS_MISSING_DETAIL,
    WRONG_PART,
    OF_THE_HOUSE
}
