package io.fitconnect.recording.json;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RepairedStreams;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One activity as it is read, member by member. */
final class JsonActivity {

    private static final int MOST_OFFSET_SECONDS = 64_800;

    private final ReadingLimits limits;
    private final JsonTotals totals = new JsonTotals();
    private final JsonStreams streams;
    private final List<Lap> laps = new ArrayList<>();
    private final Set<String> members = new HashSet<>();
    private Sport sport = Sport.OTHER;
    private @Nullable SubSport subSport;
    private @Nullable String name;
    private @Nullable String deviceName;
    private @Nullable Boolean indoor;
    private @Nullable OffsetDateTime start;
    private @Nullable Integer offsetSeconds;

    private JsonActivity(ReadingLimits limits) {
        this.limits = limits;
        this.streams = new JsonStreams(limits);
    }

    static Recording read(byte[] content, ReadingLimits limits) {
        JsonCursor json = new JsonCursor(content);
        JsonActivity activity = new JsonActivity(limits);
        json.beginObject();
        for (String member = json.nextName(true); member != null; member = json.nextName(false)) {
            if (!activity.members.add(member)) {
                throw corrupt(member, "stands there twice");
            }
            activity.read(member, json);
        }
        json.requireEnd();
        return activity.toRecording();
    }

    private void read(String member, JsonCursor json) {
        if (totals.read(member, json) || json.isNull()) {
            return;
        }
        switch (member) {
            case "sport" ->
                sport = word(Sport.values(), json.text())
                        .orElseThrow(() -> corrupt("sport", "must be a sport of the list, such as running, or other"));
            case "subSport" ->
                subSport = word(SubSport.values(), json.text())
                        .orElseThrow(() -> corrupt("subSport", "must be a kind of the list, such as trail"));
            case "name" -> name = json.text();
            case "deviceName" -> deviceName = json.text();
            case "indoor" -> indoor = json.truth();
            case "startTime" -> start = moment("startTime", json.text());
            case "utcOffsetSeconds" -> offsetSeconds = offset(json.number());
            case "laps" -> readLaps(json);
            case "streams" -> streams.read(json);
            default -> throw corrupt(member, "is no member of an activity");
        }
    }

    private void readLaps(JsonCursor json) {
        json.beginArray();
        while (json.hasNext(laps.isEmpty())) {
            if (laps.size() == limits.laps()) {
                throw new UnreadableRecording(Reason.TOO_LARGE, "The activity has more laps than are accepted.");
            }
            laps.add(lap(json));
        }
    }

    private Lap lap(JsonCursor json) {
        JsonTotals ofLap = new JsonTotals();
        Instant first = null;
        Set<String> known = new HashSet<>();
        json.beginObject();
        for (String member = json.nextName(true); member != null; member = json.nextName(false)) {
            if (!known.add(member)) {
                throw corrupt("laps." + member, "stands there twice");
            }
            if (ofLap.read(member, json) || json.isNull()) {
                continue;
            }
            if (!member.equals("startTime")) {
                throw corrupt("laps." + member, "is no member of a lap");
            }
            first = moment("laps.startTime", json.text()).toInstant();
        }
        return new Lap(laps.size(), first, ofLap.toTotals());
    }

    private Recording toRecording() {
        if (start == null) {
            throw new UnreadableRecording(Reason.NO_TIMES, "startTime is required: when the activity began.");
        }
        List<ReadingWarning> warnings = new ArrayList<>();
        RepairedStreams repaired = RepairedStreams.withUnmarkedPauses(streams.toStreams(), sport);
        warnings.addAll(repaired.warnings());
        if (streams.impossible() > 0) {
            warnings.add(new ReadingWarning(
                    Code.IMPOSSIBLE_VALUES, streams.impossible() + " values that cannot be measured were left out."));
        }
        Totals stated = totals.toTotals();
        Totals all = stated.orElse(MeasuredTotals.of(repaired.streams()));
        if (all.elapsed() == null && all.moving() != null) {
            all = all.orElse(Totals.builder().elapsed(all.moving()).build());
        }
        if (all.elapsed() == null) {
            throw new UnreadableRecording(
                    Reason.NO_ACTIVITY, "elapsedSeconds is required unless streams.timeSeconds tells it.");
        }
        return new Recording(
                start.toInstant(),
                zone(start),
                sport,
                subSport,
                name,
                deviceName,
                indoor == null ? subSport != null && subSport.impliesIndoor() : indoor,
                all,
                laps,
                repaired.streams(),
                warnings);
    }

    /** As stated, else the offset of the start unless that is written in UTC, which says nothing. */
    private @Nullable ZoneOffset zone(OffsetDateTime moment) {
        if (offsetSeconds != null) {
            return ZoneOffset.ofTotalSeconds(offsetSeconds);
        }
        return moment.getOffset().equals(ZoneOffset.UTC) ? null : moment.getOffset();
    }

    private static Integer offset(double seconds) {
        if (seconds != Math.rint(seconds) || Math.abs(seconds) > MOST_OFFSET_SECONDS) {
            throw corrupt("utcOffsetSeconds", "must be a whole number of -64800 to 64800");
        }
        return (int) seconds;
    }

    private static OffsetDateTime moment(String member, String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (Plausibility.isPlausible(moment.toInstant())) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            throw corrupt(member, "must be a moment with its offset such as 2026-10-03T08:15:00+02:00");
        }
        throw new UnreadableRecording(Reason.IMPLAUSIBLE, member + " must lie between 1990 and 2100.");
    }

    /** The constant whose name in kebab-case this is. */
    private static <E extends Enum<E>> Optional<E> word(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(word))
                .findFirst();
    }

    private static UnreadableRecording corrupt(String member, String problem) {
        return new UnreadableRecording(Reason.CORRUPT, member + " " + problem + ".");
    }
}
