package io.fitconnect.social.relationship.web;

import io.fitconnect.social.relationship.Tie;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** How many people stand in each list. */
@Schema(name = "RelationshipCounts", description = "As many as the lists hold at that moment")
record CountsView(int friends, int requestsReceived, int requestsSent, int followers, int followees, int blocks) {

    static CountsView of(Map<Tie, Integer> counts) {
        return new CountsView(
                counts.getOrDefault(Tie.FRIEND, 0),
                counts.getOrDefault(Tie.REQUEST_RECEIVED, 0),
                counts.getOrDefault(Tie.REQUEST_SENT, 0),
                counts.getOrDefault(Tie.FOLLOWER, 0),
                counts.getOrDefault(Tie.FOLLOWEE, 0),
                counts.getOrDefault(Tie.BLOCK, 0));
    }
}
