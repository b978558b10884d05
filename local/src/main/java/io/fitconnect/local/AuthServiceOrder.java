package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.platform.RunningParts;
import io.fitconnect.local.services.Catalog;
import io.fitconnect.local.services.ManagementAnswer;
import io.fitconnect.local.services.Service;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An order to the running auth-service, whose answer is a flat JSON document. */
record AuthServiceOrder(String endpoint, Map<String, String> members) {

    private static final Pattern DETAIL = Pattern.compile("\"detail\"\\s*:\\s*\"([^\"]*)\"");

    /** Returns the answer's body, or fails with what the service says. */
    String give(Arguments arguments) {
        return body(service(arguments).manage("/actuator/" + endpoint, json()));
    }

    /** Asks without changing anything. */
    String look(Arguments arguments) {
        return body(service(arguments).look("/actuator/" + endpoint));
    }

    /** Where such orders are given. */
    static String address(Arguments arguments, String endpoint) {
        return service(arguments).managementAddress("/actuator/" + endpoint);
    }

    private static Service service(Arguments arguments) {
        var platform = PlatformChoice.of(arguments);
        var service = platform.services().stream()
                .filter(candidate -> candidate.name().equals(Catalog.AUTH))
                .findFirst()
                .orElseThrow(() -> new PartFailure("there is no service " + Catalog.AUTH));
        if (new RunningParts(platform).find(service).isEmpty()) {
            throw new PartFailure(Catalog.AUTH + " does not run");
        }
        return service;
    }

    private static String body(ManagementAnswer answer) {
        if (answer.status() / 100 != 2) {
            throw new PartFailure(reason(answer.status(), answer.body()));
        }
        return answer.body();
    }

    String json() {
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(member -> "%s: %s".formatted(quote(member.getKey()), quote(member.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String reason(int status, String body) {
        var detail = DETAIL.matcher(body);
        return detail.find() ? detail.group(1) : "%s answered %d: %s".formatted(Catalog.AUTH, status, body);
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
