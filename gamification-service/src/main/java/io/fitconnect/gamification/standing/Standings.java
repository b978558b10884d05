package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.rule.Award;
import io.fitconnect.gamification.rule.AwardKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is kept of what athletes have earned. */
public interface Standings {

    /** The athlete's achievements, in no order. */
    List<Award> listAwards(UUID athlete);

    /** One page, the latest first. */
    List<GivenAward> listAwards(UUID athlete, AwardPosition after, int limit);

    /** Keeps an award, or its new reason; when it was first given stays. */
    void put(UUID athlete, Award award, Instant now);

    void remove(UUID athlete, AwardKey award);

    /** Keeps points and level; returns the new version, or 0 when both are as kept. */
    long put(UUID athlete, long points, int level);
}
