package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.platform.RunningParts;
import io.fitconnect.local.services.ManagementAnswer;
import io.fitconnect.local.services.Service;
import io.fitconnect.local.terminal.Terminal;
import java.util.List;
import java.util.regex.Pattern;

/** Asks a service to consume its dead letters again. */
final class ReplayDeadLetters implements Command {

    /** What a service takes in one request; it would lower a higher number silently. */
    private static final int MOST = 10_000;

    private static final Option LIMIT =
            Option.withValue("limit", "N", "at most so many, the oldest first; %d by default".formatted(MOST));
    private static final Pattern REPLAYED = Pattern.compile("\"replayed\"\\s*:\\s*(\\d+)");

    @Override
    public String name() {
        return "replay-dead-letters";
    }

    @Override
    public String summary() {
        return "lets a service take the events again that it could not handle";
    }

    @Override
    public List<String> words() {
        return List.of("SERVICE");
    }

    @Override
    public List<Option> options() {
        return List.of(LIMIT);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        var name = arguments.words().get(0);
        var limit = limit(arguments);
        var service = platform.services().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PartFailure("there is no service " + name));
        if (new RunningParts(platform).find(service).isEmpty()) {
            throw new PartFailure(name + " does not run");
        }
        terminal.say(tell(replayed(service, limit), limit));
        return 0;
    }

    static int limit(Arguments arguments) {
        int limit = arguments.findNumber(LIMIT).orElse(MOST);
        if (limit < 1 || limit > MOST) {
            throw new PartFailure("--limit must be between 1 and " + MOST);
        }
        return limit;
    }

    private static int replayed(Service service, int limit) {
        var answer = service.manage("/actuator/deadletters", "{\"limit\": \"%d\"}".formatted(limit));
        if (answer.status() / 100 != 2) {
            throw new PartFailure("%s answered %d: %s".formatted(service.name(), answer.status(), answer.body()));
        }
        return count(answer);
    }

    static int count(ManagementAnswer answer) {
        var count = REPLAYED.matcher(answer.body());
        if (!count.find()) {
            throw new PartFailure("the answer does not tell how many were replayed: " + answer.body());
        }
        return Integer.parseInt(count.group(1));
    }

    static String tell(int replayed, int limit) {
        var summary = "events replayed: " + replayed;
        return replayed < limit ? summary : summary + "; there may be more, so run this again";
    }
}
