package io.fitconnect.local;

import io.fitconnect.local.terminal.Terminal;
import java.util.List;
import java.util.Map;

/** Decides that an account is deleted for good, in every service. */
final class EraseAccount implements Command {

    @Override
    public String name() {
        return "erase-account";
    }

    @Override
    public String summary() {
        return "deletes an account and what all services keep of it, for good";
    }

    @Override
    public List<String> words() {
        return List.of("EMAIL-OR-ID");
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var answer = order(arguments).give(arguments);
        terminal.say("decided: " + answer);
        terminal.say(
                "auth-service's management address shows at /actuator/erasures which services have still to answer");
        return 0;
    }

    static AuthServiceOrder order(Arguments arguments) {
        return new AuthServiceOrder(
                "erasures", Map.of("account", arguments.words().get(0)));
    }
}
