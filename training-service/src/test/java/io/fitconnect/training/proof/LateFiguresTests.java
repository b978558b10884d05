package io.fitconnect.training.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.progress.DropFigures;
import io.fitconnect.training.progress.TakeFigures;
import io.fitconnect.training.progress.figure.ActivityFigures;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures and withdrawals arrive in any order, and the diary may consume the withdrawal last. */
class LateFiguresTests {

    private final World world = new World();
    private final AthleteId athlete = Examples.athlete();
    private final ActivityId activity = Examples.activity();
    private final ActivityFigures efforts = new Chance(1).efforts();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void keepsThoseOfAnActivityThatStands() {
        takeFigures();

        assertThat(kept()).isEqualTo(efforts).isNotEqualTo(ActivityFigures.NONE);
    }

    @Test
    void removesThoseOfAWithdrawnActivity() {
        takeFigures();
        dropFigures();

        assertThat(kept()).isEqualTo(ActivityFigures.NONE);
    }

    @Test
    void keepsNoneThatArriveAfterTheWithdrawal() {
        dropFigures();
        takeFigures();

        assertThat(kept()).isEqualTo(ActivityFigures.NONE);
    }

    private void takeFigures() {
        world.journal.commits(() ->
                world.get(TakeFigures.class).handle(athlete.value(), activity.value(), 0, efforts, Optional.empty()));
    }

    private void dropFigures() {
        world.journal.commits(() -> world.get(DropFigures.class).handle(athlete.value(), activity.value()));
    }

    private ActivityFigures kept() {
        return world.figures.get(athlete.value(), activity.value());
    }
}
