package io.fitconnect.social.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose messages those of a participant are.
 *
 * @param athlete  null once the account is erased
 * @param isHidden the account is hidden or a block stands between it and the reader: its words are hidden with it
 */
public record Author(UUID participant, @Nullable UUID athlete, boolean isHidden) {}
