package io.fitconnect.profile.privacy;

import java.util.List;

/**
 * An athlete's privacy zones.
 *
 * @param places   oldest first
 * @param revision grows with every change
 */
public record PrivacyPlan(List<ProtectedPlace> places, long revision) {

    public PrivacyPlan {
        places = List.copyOf(places);
    }
}
