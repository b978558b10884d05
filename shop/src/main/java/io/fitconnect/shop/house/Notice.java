package io.fitconnect.shop.house;

import java.util.UUID;

/**
 * Something that the house is still to be told.
 *
 * @param attempts that failed
 */
record Notice(UUID id, UUID order, NoticeKind kind, int attempts) {}
