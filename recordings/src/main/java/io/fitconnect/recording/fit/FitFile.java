package io.fitconnect.recording.fit;

import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.GarminProduct;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Mesg;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a part says about itself: its type and the device that wrote it. */
record FitFile(File type, @Nullable String device) {

    static FitFile of(Mesg message) {
        Integer type = FitFields.whole(message, FileIdMesg.TypeFieldNum);
        return new FitFile(type == null ? File.INVALID : File.getByValue(type.shortValue()), device(message));
    }

    boolean isActivity() {
        return type == File.ACTIVITY || type == File.INVALID;
    }

    /** What the file is, for people. */
    String description() {
        return switch (type) {
            case SETTINGS, DEVICE, SPORT -> "settings of a device";
            case COURSE -> "a course, which is a route to follow";
            case WORKOUT, SCHEDULES -> "a workout to do";
            case MONITORING_A, MONITORING_B, MONITORING_DAILY, TOTALS -> "values of whole days";
            case SEGMENT, SEGMENT_LIST -> "a segment of a route";
            case GOALS -> "goals";
            default -> "something other than an activity (" + type.name().toLowerCase(Locale.ROOT) + ")";
        };
    }

    private static @Nullable String device(Mesg message) {
        Integer manufacturer = FitFields.whole(message, FileIdMesg.ManufacturerFieldNum);
        Integer product = FitFields.whole(message, FileIdMesg.ProductFieldNum);
        String maker = manufacturer == null ? "" : words(Manufacturer.getStringFromValue(manufacturer));
        String model = FitFields.text(message, FileIdMesg.ProductNameFieldNum);
        if (model == null && product != null && manufacturer != null && manufacturer == Manufacturer.GARMIN) {
            model = words(GarminProduct.getStringFromValue(product));
        }
        if (model == null || model.isEmpty()) {
            return maker.isEmpty() ? null : maker;
        }
        boolean namesMaker = model.toLowerCase(Locale.ROOT).startsWith(maker.toLowerCase(Locale.ROOT));
        return namesMaker ? model : maker + " " + model;
    }

    /** "WAHOO_FITNESS" as "Wahoo Fitness". */
    private static String words(@Nullable String constant) {
        return constant == null
                ? ""
                : Arrays.stream(constant.split("_"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }
}
