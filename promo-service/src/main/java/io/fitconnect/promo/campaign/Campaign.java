package io.fitconnect.promo.campaign;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.promo.experiment.Split;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign of the editors. What it shows is fixed once it is submitted: with it the assignment to variants. It runs only after the
 * approval of someone who never edited it, and never again after the kill switch.
 *
 * @param editors who wrote any version of it
 * @param version grows with every change
 */
public record Campaign(UUID id, CampaignPlan plan, CampaignState state, Set<UUID> editors, long version) {

    public Campaign {
        editors = Set.copyOf(editors);
    }

    public static Campaign draft(UUID id, CampaignPlan plan, UUID editor) {
        return new Campaign(id, plan, CampaignState.DRAFT, Set.of(editor), 0);
    }

    public Campaign edit(CampaignPlan newPlan, UUID editor) {
        require(CampaignState.DRAFT);
        Set<UUID> all = new HashSet<>(editors);
        all.add(editor);
        return new Campaign(id, newPlan, state, all, version + 1);
    }

    /** Asks for approval; refuses a segment below the anonymity floor. */
    public Campaign submit(SegmentSize size, int floor) {
        require(CampaignState.DRAFT);
        requireEnough(size, floor);
        return in(CampaignState.SUBMITTED);
    }

    /** Returns the campaign to its editors. */
    public Campaign sendBack() {
        require(CampaignState.SUBMITTED);
        return in(CampaignState.DRAFT);
    }

    /** Lets it run; the segment may have shrunk since it was submitted. */
    public Campaign approve(UUID approver, SegmentSize size, int floor) {
        require(CampaignState.SUBMITTED);
        if (editors.contains(approver)) {
            throw new Refusal(CampaignProblems.SECOND_PERSON_NEEDED, CampaignText.APPROVED_BY_ITS_EDITOR.message());
        }
        requireEnough(size, floor);
        return in(CampaignState.APPROVED);
    }

    /** The kill switch, which works in every state and by anyone who may edit. */
    public Campaign stop() {
        return state == CampaignState.STOPPED ? this : in(CampaignState.STOPPED);
    }

    public Split split() {
        return new Split(
                id.toString(), plan.variants().stream().map(Variant::weight).toList());
    }

    private void require(CampaignState needed) {
        if (state != needed) {
            throw new Refusal(
                    CampaignProblems.CAMPAIGN_STATE, CampaignText.NOT_IN_THIS_STATE.message("state", state.word()));
        }
    }

    private static void requireEnough(SegmentSize size, int floor) {
        if (!size.isEnough()) {
            throw new Refusal(CampaignProblems.SEGMENT_TOO_SMALL, CampaignText.BELOW_THE_FLOOR.message("floor", floor));
        }
    }

    private Campaign in(CampaignState next) {
        return new Campaign(id, plan, next, editors, version + 1);
    }

    /** Whether it runs within its schedule. */
    public boolean isApproved() {
        return state == CampaignState.APPROVED;
    }

    List<Variant> variants() {
        return plan.variants();
    }
}
