package io.fitconnect.social.subject;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject that its viewer sees.
 *
 * @param owner whose training it is, who organises the group training, who owns the club; null after that account was erased
 * @param hosts whose it is: they are told of comments and may delete any; nobody of a club
 */
public record Subject(SubjectKey key, @Nullable UUID owner, Set<UUID> hosts) {

    public Subject {
        hosts = Set.copyOf(hosts);
    }
}
