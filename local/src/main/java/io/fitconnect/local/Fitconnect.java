package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Reason;
import io.fitconnect.local.terminal.Terminal;
import java.io.UncheckedIOException;
import java.util.List;

/** The launcher: starts, shows and stops a whole platform on one machine. */
public final class Fitconnect {

    private static final List<Command> COMMANDS = List.of(
            new Up(),
            new Down(),
            new Status(),
            new Logs(),
            new Reset(),
            new Demo(),
            new World(),
            new ReplayDeadLetters(),
            new CreateAccount(),
            new GrantRole(),
            new ExportAccount(),
            new EraseAccount());

    private Fitconnect() {}

    public static void main(String[] arguments) {
        var code = run(List.of(arguments), Terminal.ofProcess());
        System.out.flush();
        System.err.flush();
        // An exit would wait for the interruption that waits for this thread.
        Runtime.getRuntime().halt(code);
    }

    static int run(List<String> arguments, Terminal terminal) {
        try {
            if (arguments.isEmpty() || arguments.get(0).matches("help|--help|-h")) {
                terminal.say(new Help(COMMANDS).lines());
                return 0;
            }
            var command = get(arguments.get(0));
            return command.run(Arguments.parse(command, arguments.subList(1, arguments.size())), terminal);
        } catch (PartFailure e) {
            return refuse(String.valueOf(e.getMessage()), terminal);
        } catch (UncheckedIOException e) {
            return refuse(Reason.of(e), terminal);
        }
    }

    private static int refuse(String why, Terminal terminal) {
        terminal.out().flush();
        System.err.println("fitconnect: " + why);
        return 1;
    }

    private static Command get(String name) {
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new PartFailure("there is no command %s; ./fitconnect help lists them".formatted(name)));
    }
}
