package io.fitconnect.local;

import io.fitconnect.local.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes an account whose address counts as proven, on one's own machine. */
final class CreateAccount implements Command {

    private static final Option NAME = Option.withValue("name", "NAME", "what others see");
    private static final Option ROLES = Option.withValue("roles", "ROLE,ROLE", "roles beyond athlete");
    private static final Option PASSWORD =
            Option.withValue("password", "TEXT", "a password; else one is made and shown");
    private static final Pattern MADE = Pattern.compile("\"password\"\\s*:\\s*\"([^\"]*)\"");

    @Override
    public String name() {
        return "create-account";
    }

    @Override
    public String summary() {
        return "makes an account with a proven address and roles; refused in production";
    }

    @Override
    public List<String> words() {
        return List.of("EMAIL");
    }

    @Override
    public List<Option> options() {
        return List.of(NAME, ROLES, PASSWORD);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var made = MADE.matcher(order(arguments).give(arguments));
        terminal.say("created " + arguments.words().get(0));
        if (made.find()) {
            terminal.say("password: " + made.group(1));
        }
        return 0;
    }

    static AuthServiceOrder order(Arguments arguments) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("email", arguments.words().get(0));
        arguments.find(NAME).ifPresent(name -> members.put("name", name));
        arguments.find(ROLES).ifPresent(roles -> members.put("roles", roles));
        arguments.find(PASSWORD).ifPresent(password -> members.put("password", password));
        return new AuthServiceOrder("accounts", members);
    }
}
