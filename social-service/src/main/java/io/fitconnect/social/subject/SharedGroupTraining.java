package io.fitconnect.social.subject;

import io.fitconnect.platform.relation.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a group training.
 *
 * @param organiserId null when the organiser's account was erased
 * @param clubId      for whose members it is; null for no club's
 * @param hidden      whether moderators hide it from all but organisers and those who are going or waiting
 */
public record SharedGroupTraining(
        UUID id,
        @Nullable UUID organiserId,
        List<UUID> coOrganiserIds,
        Visibility visibility,
        @Nullable UUID clubId,
        boolean cancelled,
        boolean hidden,
        Instant startedAt,
        long revision) {

    public SharedGroupTraining {
        coOrganiserIds = List.copyOf(coOrganiserIds);
    }
}
