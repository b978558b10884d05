package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.platform.RunningParts;
import io.fitconnect.local.services.Service;
import io.fitconnect.local.terminal.Terminal;
import java.util.List;

/** Asks a service to take the events again that it had set aside. */
final class ReplayDeadLetters implements Command {

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
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        var name = arguments.words().get(0);
        var service = platform.services().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PartFailure("there is no service " + name));
        if (new RunningParts(platform).find(service).isEmpty()) {
            throw new PartFailure(name + " does not run");
        }
        terminal.say(ask(service));
        return 0;
    }

    private static String ask(Service service) {
        var answer = service.manage("/actuator/deadletters");
        if (answer.status() / 100 != 2) {
            throw new PartFailure("%s answered %d: %s".formatted(service.name(), answer.status(), answer.body()));
        }
        return answer.body();
    }
}
