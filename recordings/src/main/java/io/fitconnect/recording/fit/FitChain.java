package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which parts of a chained file are one activity. A part with sessions keeps its samples to itself, however its times
 * lie to those of other parts. One without goes to the activity whose times it shares; where there is none, it is an activity
 * of its own.
 */
final class FitChain {

    private FitChain() {}

    static List<FitContent> activities(List<FitContent> parts) {
        List<FitContent> activities = new ArrayList<>();
        List<FitContent> loose = new ArrayList<>();
        for (FitContent part : parts) {
            (part.sessions().isEmpty() ? loose : activities).add(part);
        }
        FitContent unnamed = null;
        for (FitContent part : loose) {
            FitContent home = homeOf(part, activities);
            if (home != null) {
                home.addAll(part);
            } else if (unnamed == null) {
                unnamed = part;
            } else {
                unnamed.addAll(part);
            }
        }
        if (unnamed != null && (activities.isEmpty() || !unnamed.isEmpty())) {
            activities.add(unnamed);
        }
        activities.forEach(activity -> parts.forEach(activity::takeWordsOf));
        return activities;
    }

    private static @Nullable FitContent homeOf(FitContent part, List<FitContent> activities) {
        for (FitContent activity : activities) {
            if (overlap(part, activity)) {
                return activity;
            }
        }
        return null;
    }

    private static boolean overlap(FitContent part, FitContent activity) {
        long from = part.firstMoment();
        long to = part.lastMoment();
        return from != SampleTable.NO_TIME && from <= activity.lastMoment() && to >= activity.firstMoment();
    }
}
