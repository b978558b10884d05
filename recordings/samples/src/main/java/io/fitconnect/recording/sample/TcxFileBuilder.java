package io.fitconnect.recording.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** Writes TCX 2 files activity by activity, or with any text in between. */
public final class TcxFileBuilder {

    private final StringBuilder body = new StringBuilder();

    public TcxFileBuilder text(String xml) {
        body.append(xml).append('\n');
        return this;
    }

    public TcxFileBuilder activity(SampleActivity activity) {
        text("<Activities><Activity Sport=\"" + activity.sport().tcxName + "\"><Id>" + activity.start() + "</Id>");
        activity.laps().forEach(lap -> lap(lap, lap.start().equals(activity.start())));
        return text("<Creator><Name>Sample Watch</Name></Creator></Activity></Activities>");
    }

    /** The point between two laps is written with the first of them. */
    private void lap(SampleActivity lap, boolean isFirst) {
        text(String.format(
                Locale.ROOT,
                "<Lap StartTime=\"%s\"><TotalTimeSeconds>%d</TotalTimeSeconds><DistanceMeters>%.2f</DistanceMeters>"
                        + "<MaximumSpeed>%.3f</MaximumSpeed><Calories>%d</Calories>"
                        + "<AverageHeartRateBpm><Value>%d</Value></AverageHeartRateBpm>"
                        + "<MaximumHeartRateBpm><Value>%d</Value></MaximumHeartRateBpm>"
                        + "<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>",
                lap.start(),
                lap.movingSeconds(),
                lap.lapDistance(),
                lap.maxSpeed(),
                lap.kilocalories(),
                lap.averageHeartRate(),
                lap.maxHeartRate()));
        int first = lap.points().get(0).second();
        for (SamplePoint point :
                lap.points().subList(isFirst ? 0 : 1, lap.points().size())) {
            point(lap.start().plusSeconds(point.second() - first), point, lap.sport().power > 0);
            if (lap.hasPause() && point.second() - first == lap.pauseFrom()) {
                text("</Track><Track>");
            }
        }
        text("</Track></Lap>");
    }

    private void point(Instant time, SamplePoint point, boolean hasPower) {
        text("<Trackpoint><Time>" + time + "</Time>");
        if (point.isLocated()) {
            text(String.format(
                    Locale.ROOT,
                    "<Position><LatitudeDegrees>%.7f</LatitudeDegrees><LongitudeDegrees>%.7f</LongitudeDegrees>"
                            + "</Position><AltitudeMeters>%.1f</AltitudeMeters>",
                    point.latitude(),
                    point.longitude(),
                    point.altitude()));
        }
        text(String.format(
                Locale.ROOT,
                "<DistanceMeters>%.2f</DistanceMeters><HeartRateBpm><Value>%d</Value></HeartRateBpm>"
                        + "<Cadence>%d</Cadence><Extensions><TPX xmlns=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\">"
                        + "<Speed>%.3f</Speed>%s</TPX></Extensions></Trackpoint>",
                point.distance(),
                point.heartRate(),
                point.cadence(),
                point.speed(),
                hasPower ? "<Watts>" + point.power() + "</Watts>" : ""));
    }

    public byte[] build() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase"
                        + " xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\">\n"
                        + body
                        + "</TrainingCenterDatabase>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
