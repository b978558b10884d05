package io.fitconnect.social.club;

import io.fitconnect.platform.live.LiveSignals;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.MembershipState;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Writes memberships, and with them counts, the relation and announcements: the one way in which any of them changes. */
@Component
public class MembershipKeeper {

    private static final String SIGNAL = "club";

    private final Memberships memberships;
    private final MemberCounts counts;
    private final KeptRelations relations;
    private final Outbox outbox;
    private final LiveSignals signals;
    private final MeterRegistry meters;

    MembershipKeeper(
            Memberships memberships,
            MemberCounts counts,
            KeptRelations relations,
            Outbox outbox,
            LiveSignals signals,
            MeterRegistry meters) {
        this.memberships = memberships;
        this.counts = counts;
        this.relations = relations;
        this.outbox = outbox;
        this.signals = signals;
        this.meters = meters;
    }

    /** Adds a first state; false when the pair has one, which changes nothing. */
    public boolean add(Membership first) {
        if (!memberships.addIfAbsent(first)) {
            return false;
        }
        if (first.isMember()) {
            countIn(first);
            tell(first);
        }
        follow(first);
        return true;
    }

    /** Writes a changed state; what is no change is neither written nor announced. */
    public void change(Membership before, Membership after) {
        if (before.revision() == after.revision()) {
            return;
        }
        memberships.change(after);
        if (after.isMember() && !before.isMember()) {
            countIn(after);
        }
        if (before.isMember() && !after.isMember()) {
            counts.remove(after.club(), after.athlete());
        }
        if (before.isMember() || after.isMember()) {
            tell(after);
        }
        follow(after);
    }

    /** Takes the pair of a closed club away. */
    public void end(Membership last) {
        memberships.delete(last);
        if (last.isMember()) {
            counts.remove(last.club(), last.athlete());
            relations.keep(new MembershipState(last.athlete(), last.club(), false, last.revision() + 1));
            outbox.announce(ClubAnnouncements.membershipEnded(last));
            signal(last);
        }
    }

    /** Takes the pair of an erased athlete away: what others keep of it follows the account. */
    public void erase(Membership last) {
        memberships.delete(last);
        if (last.isMember()) {
            counts.remove(last.club(), last.athlete());
        }
    }

    private void follow(Membership membership) {
        meters.counter("clubs.memberships", "state", membership.state().wireName())
                .increment();
        signal(membership);
    }

    private void signal(Membership membership) {
        signals.signal(membership.athlete(), SIGNAL, "/api/v1/clubs/" + membership.club());
    }

    private void countIn(Membership member) {
        if (!counts.add(member.club(), member.athlete())) {
            throw ClubProblems.tooManyClubs();
        }
    }

    private void tell(Membership membership) {
        relations.keep(new MembershipState(
                membership.athlete(), membership.club(), membership.isMember(), membership.revision()));
        outbox.announce(ClubAnnouncements.membershipChanged(membership));
    }
}
