package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Streams of a training with several recordings: those of the leading one, and what others give as it was at each of its moments. */
@Component
public class MergedStreams {

    private final RecordedStreams streams;

    MergedStreams(RecordedStreams streams) {
        this.streams = streams;
    }

    /** The streams of these kinds, in the order of {@link StreamKind}; the time is always among them where others give something. */
    public List<SampleStream> list(Activity leader, List<Activity> others, Detail shown, Set<StreamKind> kinds) {
        List<SampleStream> own = streams.list(leader.streamsId(), shown.storedAs(leader.sampleCount()), kinds);
        List<SampleStream> all = new ArrayList<>(own);
        for (Activity other : others) {
            Set<StreamKind> given = given(other, kinds);
            if (!given.isEmpty()) {
                all.removeIf(stream -> given.contains(stream.kind()));
                all.addAll(resampled(leader, other, shown, given));
            }
        }
        all.sort(Comparator.comparing(SampleStream::kind));
        return all;
    }

    /** As {@link #list}, for who wants to look them up. */
    public Streams read(Activity leader, List<Activity> others, Detail shown, Set<StreamKind> kinds) {
        return Streams.of(list(leader, others, shown, kinds));
    }

    /** Positions and times are the leader's. */
    private static Set<StreamKind> given(Activity other, Set<StreamKind> kinds) {
        Set<StreamKind> given = EnumSet.noneOf(StreamKind.class);
        kinds.stream().filter(kind -> other.gives(kind.wireName())).forEach(given::add);
        given.removeAll(EnumSet.of(StreamKind.TIME, StreamKind.LATITUDE, StreamKind.LONGITUDE));
        return given;
    }

    private List<SampleStream> resampled(Activity leader, Activity other, Detail shown, Set<StreamKind> given) {
        if (leader.startTime().isEmpty() || other.startTime().isEmpty()) {
            return List.of();
        }
        long millisLater = Duration.between(
                        leader.startTime().get(), other.startTime().get())
                .toMillis();
        Set<StreamKind> wanted = EnumSet.copyOf(given);
        wanted.add(StreamKind.TIME);
        Streams its = streams.read(other, shown, wanted);
        List<SampleStream> found = new ArrayList<>();
        streams.read(leader, shown, Set.of(StreamKind.TIME))
                .find(StreamKind.TIME)
                .ifPresent(clock -> its.find(StreamKind.TIME)
                        .ifPresent(times -> given.forEach(kind -> its.find(kind)
                                .map(values -> Resampling.at(clock, times, values, millisLater))
                                .ifPresent(found::add))));
        return found;
    }
}
