package io.fitconnect.promo.campaign;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** What may be refused to editors of campaigns. */
final class CampaignProblems {

    static final ProblemType SECOND_PERSON_NEEDED =
            new ProblemType("second-person-needed", CampaignText.SECOND_PERSON_NEEDED, HttpStatus.CONFLICT);
    static final ProblemType CAMPAIGN_STATE =
            new ProblemType("campaign-state", CampaignText.WRONG_STATE, HttpStatus.CONFLICT);
    static final ProblemType SEGMENT_TOO_SMALL =
            new ProblemType("segment-too-small", CampaignText.SEGMENT_TOO_SMALL, HttpStatus.CONFLICT);

    static final ProblemType TOO_MANY_RUN =
            new ProblemType("too-many-campaigns", CampaignText.TOO_MANY_RUN, HttpStatus.CONFLICT);

    private CampaignProblems() {}

    static Refusal noCampaign(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, CampaignText.NO_SUCH_CAMPAIGN.message("id", id.toString()));
    }
}
