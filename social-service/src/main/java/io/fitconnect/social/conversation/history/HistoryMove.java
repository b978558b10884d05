package io.fitconnect.social.conversation.history;

import java.util.UUID;

/** The messages of which conversation are moved. */
record HistoryMove(UUID conversation) {}
