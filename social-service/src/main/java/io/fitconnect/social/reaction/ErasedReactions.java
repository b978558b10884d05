package io.fitconnect.social.reaction;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.social.tally.Tallies;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes back the reactions of an erased athlete. */
@Component
class ErasedReactions implements AthleteBulk {

    private final Reactions reactions;
    private final Tallies tallies;

    ErasedReactions(Reactions reactions, Tallies tallies) {
        this.reactions = reactions;
        this.tallies = tallies;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<Reaction> some = reactions.listOf(athlete, Optional.empty(), most);
        some.forEach(reaction -> {
            reactions.remove(reaction.target(), athlete);
            tallies.add(reaction.target(), reaction.kind().wireName(), athlete, -1);
        });
        return some.size();
    }
}
