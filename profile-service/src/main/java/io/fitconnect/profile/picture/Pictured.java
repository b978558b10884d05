package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.Album;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearAlbum;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.visibility.VisiblePart;

/** Something of an athlete that has one picture. */
public sealed interface Pictured {

    AthleteId athlete();

    Album album();

    /** With which part of the athlete the picture is shown. */
    VisiblePart part();

    /** The athlete. */
    record OfAthlete(AthleteId athlete) implements Pictured {

        @Override
        public Album album() {
            return new Album(athlete.value(), "profile", 1);
        }

        @Override
        public VisiblePart part() {
            return VisiblePart.PROFILE;
        }
    }

    /** An item of gear. */
    record OfGear(GearKey key) implements Pictured {

        @Override
        public AthleteId athlete() {
            return key.athlete();
        }

        @Override
        public Album album() {
            return GearAlbum.of(key);
        }

        @Override
        public VisiblePart part() {
            return VisiblePart.GEAR;
        }
    }
}
