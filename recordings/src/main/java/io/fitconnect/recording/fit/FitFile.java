package io.fitconnect.recording.fit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a part says about itself: its type and the device that wrote it.
 *
 * @param type number of the profile's type {@code file}, -1 when the part does not say
 */
record FitFile(int type, @Nullable String device) {

    private static final int ACTIVITY = 4;
    private static final int UNKNOWN = -1;
    private static final int GARMIN = 1;

    static FitFile of(FitMessage message) {
        Integer type = message.whole(FitField.FILE_TYPE);
        return new FitFile(type == null ? UNKNOWN : type, device(message));
    }

    boolean isActivity() {
        return type == ACTIVITY || type == UNKNOWN;
    }

    /** What the file is, for people. */
    String description() {
        return switch (type) {
            case 1, 2, 3 -> "settings of a device";
            case 6 -> "a course, which is a route to follow";
            case 5, 7 -> "a workout to do";
            case 10, 15, 28, 32 -> "values of whole days";
            case 34, 35 -> "a segment of a route";
            case 11 -> "goals";
            case 9 -> "something other than an activity (weight)";
            case 14 -> "something other than an activity (blood pressure)";
            default -> "something other than an activity";
        };
    }

    private static @Nullable String device(FitMessage message) {
        Integer maker = message.whole(FitField.FILE_MAKER);
        Integer product = message.whole(FitField.FILE_PRODUCT);
        String makerName = maker == null ? null : FitNames.MAKERS.find(maker);
        String model = message.text(FitField.FILE_PRODUCT_NAME);
        if (model == null && product != null && maker != null && maker == GARMIN) {
            model = FitNames.GARMIN_MODELS.find(product);
        }
        if (model == null || makerName == null) {
            return model == null ? makerName : model;
        }
        boolean namesMaker = model.toLowerCase(Locale.ROOT).startsWith(makerName.toLowerCase(Locale.ROOT));
        return namesMaker ? model : makerName + " " + model;
    }
}
