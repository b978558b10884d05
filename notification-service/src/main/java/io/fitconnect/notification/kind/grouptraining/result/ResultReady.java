package io.fitconnect.notification.kind.grouptraining.result;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.GroupTrainingEvent;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those who came to a group training that they can compare how it went. */
@Component
class ResultReady implements NotificationKind<Result>, NoticeSource {

    @Override
    public String name() {
        return "group-training-result";
    }

    @Override
    public Class<Result> arguments() {
        return Result.class;
    }

    @Override
    public Wording wording(Result result) {
        Map<String, Object> arguments = new HashMap<>(result.training().textArguments());
        arguments.put("count", result.came());
        return Wording.of(ResultText.READY, ResultText.CAME, arguments);
    }

    @Override
    public String reference(Result result) {
        return result.training().reference();
    }

    @Override
    public Result sample(Instant now) {
        return new Result(GroupTraining.sample(now.minus(Duration.ofHours(4))), 12);
    }

    @Override
    public boolean wants(Event event) {
        return event.is("group-training-finished.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingEvent inTraining = event.dataAs(GroupTrainingEvent.class);
        Came came = event.dataAs(Came.class);
        Result result = new Result(inTraining.toGroupTraining(), came.came());
        return came.athleteIds().stream()
                .map(athlete -> inTraining.toOne(athlete, this, result, event))
                .toList();
    }

    private record Came(int came, List<UUID> athleteIds) {}
}
