package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;

/** Athletes by the end of their ids, as typed codes name them. */
public interface Bearers {

    /** Those who have or had a part in the group training; mostly one. */
    List<AthleteId> list(UUID groupTraining, String tail);
}
