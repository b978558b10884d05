package io.fitconnect.training.grouptraining;

import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/** Who leads which club, as social-service announced it. */
public interface ClubLeaders {

    /** Whether the athlete owns, administrates or moderates the club. */
    boolean isLeader(UUID club, AthleteId athlete);
}
