package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Forgets what a withdrawn activity gave, also when its training was never made; what was derived goes with the training. */
@UseCase
public class DropFigures {

    private final RecordedFigures figures;
    private final Routes routes;

    DropFigures(RecordedFigures figures, Routes routes) {
        this.figures = figures;
        this.routes = routes;
    }

    public void handle(UUID athlete, UUID activity) {
        figures.remove(athlete, activity);
        routes.remove(athlete, activity);
    }
}
