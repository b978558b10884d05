package io.fitconnect.local;

import io.fitconnect.local.terminal.Terminal;
import java.util.List;

/** One thing that a user can ask of the launcher. */
interface Command {

    String name();

    /** One line for the list of commands, such as {@code "prints the end of a part's log"}. */
    String summary();

    /** The names of the words after the command, as the usage shows them. */
    default List<String> words() {
        return List.of();
    }

    /** Besides those that every command has. */
    default List<Option> options() {
        return List.of();
    }

    /** Returns the exit code. */
    int run(Arguments arguments, Terminal terminal);
}
