package io.fitconnect.social.reaction;

import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.social.tally.Target;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an athlete reacted to. */
@Component
class ReactionArchive implements AthleteArchive {

    private static final int PAGE = 200;

    private final Reactions reactions;

    ReactionArchive(Reactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("reactions.json", sink -> {
            Optional<Target> last = Optional.empty();
            List<Reaction> page;
            do {
                page = reactions.listOf(athlete, last, PAGE);
                for (Reaction reaction : page) {
                    sink.accept(ArchivedReaction.of(reaction));
                    last = Optional.of(reaction.target());
                }
            } while (page.size() == PAGE);
        });
    }

    /** A reaction in the archive. */
    record ArchivedReaction(UUID subjectId, @Nullable UUID commentId, ReactionKind reaction, Instant reactedAt) {

        static ArchivedReaction of(Reaction reaction) {
            Target target = reaction.target();
            return new ArchivedReaction(
                    target.subjectId(), target.isSubject() ? null : target.id(), reaction.kind(), reaction.reactedAt());
        }
    }
}
