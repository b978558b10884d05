package io.fitconnect.platform.relation;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the relations and memberships that this service decides itself, within the transaction of the decision: a block holds
 * for its own reads at the commit. Only a service that sets {@code fitconnect.relations.decided-here} has this bean; it
 * does not consume {@code social.relation}. A state that is older than the kept one changes nothing.
 */
@Transactional(propagation = Propagation.MANDATORY)
public class KeptRelations {

    private final RelationTables tables;

    KeptRelations(RelationTables tables) {
        this.tables = tables;
    }

    /** Keeps what one person is to another; a friendship or a block is kept once for each direction. */
    public void keep(RelationState relation) {
        tables.keep(relation);
    }

    /** Keeps whether an athlete is a member of a club. */
    public void keep(MembershipState membership) {
        tables.keep(membership);
    }
}
