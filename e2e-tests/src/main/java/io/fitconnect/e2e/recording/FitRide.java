package io.fitconnect.e2e.recording;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.time.Instant;

/** Writes a ride as a bike computer does: what happened in the order of time, then laps, session and activity. */
final class FitRide {

    private final Ride ride;
    private final BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);

    FitRide(Ride ride) {
        this.ride = ride;
    }

    byte[] encode() {
        encoder.open();
        encoder.write(fileId());
        encoder.write(timer(0, EventType.START));
        for (int ridden = 0; ridden <= ride.seconds(); ridden++) {
            encoder.write(record(ridden));
            if (ridden == ride.seconds() / 2) {
                encoder.write(timer(ridden, EventType.STOP_ALL));
                encoder.write(timer(ridden + 1, EventType.START));
            }
        }
        encoder.write(timer(ride.seconds(), EventType.STOP_ALL));
        for (int lap = 0; lap < Ride.LAPS; lap++) {
            encoder.write(lap(lap));
        }
        encoder.write(session());
        encoder.write(activity());
        return encoder.close();
    }

    private FileIdMesg fileId() {
        var message = new FileIdMesg();
        message.setType(File.ACTIVITY);
        message.setManufacturer(Manufacturer.DEVELOPMENT);
        message.setProduct(1);
        message.setSerialNumber(1_000L + ride.number());
        message.setTimeCreated(time(ride.start()));
        return message;
    }

    private EventMesg timer(int ridden, EventType type) {
        var message = new EventMesg();
        message.setTimestamp(time(ride.after(ridden)));
        message.setEvent(Event.TIMER);
        message.setEventType(type);
        return message;
    }

    private RecordMesg record(int ridden) {
        var place = Place.of(ride, ridden);
        var message = new RecordMesg();
        message.setTimestamp(time(ride.after(ridden)));
        message.setPositionLat(place.latitudeSemicircles());
        message.setPositionLong(place.longitudeSemicircles());
        message.setDistance((float) ride.distanceMeters(ridden));
        message.setAltitude((float) ride.altitudeMeters(ridden));
        message.setSpeed((float) Ride.METERS_PER_SECOND);
        message.setHeartRate((short) ride.heartRateBpm(ridden));
        return message;
    }

    private LapMesg lap(int index) {
        var from = ride.seconds() * index / Ride.LAPS;
        var until = ride.seconds() * (index + 1) / Ride.LAPS;
        var message = new LapMesg();
        message.setMessageIndex(index);
        message.setStartTime(time(ride.after(from)));
        message.setTimestamp(time(ride.after(until)));
        message.setTotalElapsedTime(seconds(ride.after(from), ride.after(until)));
        message.setTotalTimerTime((float) (until - from));
        message.setTotalDistance((float) (ride.distanceMeters(until) - ride.distanceMeters(from)));
        message.setAvgHeartRate((short) ride.heartRateBpm((from + until) / 2));
        return message;
    }

    private SessionMesg session() {
        var message = new SessionMesg();
        message.setStartTime(time(ride.start()));
        message.setTimestamp(time(ride.after(ride.seconds())));
        message.setSport(Sport.CYCLING);
        message.setSubSport(SubSport.ROAD);
        message.setTotalElapsedTime((float) ride.elapsedSeconds());
        message.setTotalTimerTime((float) ride.movingSeconds());
        message.setTotalDistance((float) ride.distanceMeters());
        message.setTotalAscent(ride.ascentMeters());
        message.setAvgHeartRate((short) ride.averageHeartRateBpm());
        message.setMaxHeartRate((short) ride.maxHeartRateBpm());
        message.setFirstLapIndex(0);
        message.setNumLaps(Ride.LAPS);
        return message;
    }

    private ActivityMesg activity() {
        var message = new ActivityMesg();
        message.setTimestamp(time(ride.after(ride.seconds())));
        message.setTotalTimerTime((float) ride.movingSeconds());
        message.setNumSessions(1);
        return message;
    }

    private static float seconds(Instant from, Instant until) {
        return until.getEpochSecond() - from.getEpochSecond();
    }

    private static DateTime time(Instant instant) {
        return new DateTime(instant.getEpochSecond() - DateTime.OFFSET / 1000);
    }
}
