package io.fitconnect.profile.picture;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.ViewProfile;
import io.fitconnect.profile.gear.ViewGear;

/** Refuses a picture of what the athlete does not have, before its file is read. */
@UseCase(readOnly = true)
public class RequirePictured {

    private final ViewProfile viewProfile;
    private final ViewGear viewGear;

    RequirePictured(ViewProfile viewProfile, ViewGear viewGear) {
        this.viewProfile = viewProfile;
        this.viewGear = viewGear;
    }

    /** Refuses with 404 what the athlete does not have. */
    public void handle(Pictured pictured) {
        if (pictured instanceof Pictured.OfGear gear) {
            viewGear.handle(gear.key());
        } else {
            viewProfile.handle(pictured.athlete());
        }
    }
}
