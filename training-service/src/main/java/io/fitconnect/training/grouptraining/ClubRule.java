package io.fitconnect.training.grouptraining;

import io.fitconnect.training.diary.AthleteId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who leads a club plans its group trainings; each is one organiser's, and that organiser alone names the club. */
@Component
public class ClubRule {

    private final ClubLeaders leaders;

    ClubRule(ClubLeaders leaders) {
        this.leaders = leaders;
    }

    /** Whether the organiser may plan this: for no club, or for one that the organiser leads. */
    public boolean allows(AthleteId organiser, GroupTrainingDetails details) {
        UUID club = details.club();
        return club == null || leaders.isLeader(club, organiser);
    }

    /** Refuses with 403 a club that the organiser does not lead. */
    public void require(AthleteId organiser, GroupTrainingDetails details) {
        if (!allows(organiser, details)) {
            throw GroupTrainingProblems.leadersPlan();
        }
    }

    /** Likewise where the club changes; a co-organiser changes it for nobody. */
    void requireChange(GroupTraining before, GroupTraining after, AthleteId by) {
        if (Objects.equals(before.details().club(), after.details().club())) {
            return;
        }
        if (!by.equals(before.organiser())) {
            throw GroupTrainingProblems.organiserDecides();
        }
        require(by, after.details());
    }
}
