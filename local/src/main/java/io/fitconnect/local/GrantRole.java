package io.fitconnect.local;

import io.fitconnect.local.terminal.Terminal;
import java.util.List;
import java.util.Map;

/** Gives an account a role; makes the first administrator. */
final class GrantRole implements Command {

    private static final Option TAKE = Option.flag("take", "takes the role instead");

    @Override
    public String name() {
        return "grant-role";
    }

    @Override
    public String summary() {
        return "gives an account a role: vendor, editor, moderator, support or administrator";
    }

    @Override
    public List<String> words() {
        return List.of("EMAIL", "ROLE");
    }

    @Override
    public List<Option> options() {
        return List.of(TAKE);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var answer = order(arguments).give(arguments);
        terminal.say(
                answer.contains("\"changed\":true") ? "done; the account's tokens are revoked" : "nothing to change");
        return 0;
    }

    static AuthServiceOrder order(Arguments arguments) {
        return new AuthServiceOrder(
                "roles",
                Map.of(
                        "email", arguments.words().get(0),
                        "role", arguments.words().get(1),
                        "granted", Boolean.toString(!arguments.has(TAKE))));
    }
}
