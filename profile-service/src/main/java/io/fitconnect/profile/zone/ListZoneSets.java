package io.fitconnect.profile.zone;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;

/** An athlete looks at the own zones of all times. */
@UseCase(readOnly = true)
public class ListZoneSets {

    private final PrivateChanges athletes;
    private final ZoneSets zoneSets;

    ListZoneSets(PrivateChanges athletes, ZoneSets zoneSets) {
        this.athletes = athletes;
        this.zoneSets = zoneSets;
    }

    public ZoneSeries handle(AthleteId athlete) {
        long revision = athletes.get(athlete).zoneRevision();
        return new ZoneSeries(zoneSets.list(athlete), revision);
    }
}
