package io.fitconnect.local.jvm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Java program to run: the virtual machine with its flags, system properties, class path, main class and arguments. */
public record JvmCommand(
        JavaHome java, List<String> flags, Map<String, String> properties, ClassPath classPath, List<String> main) {

    public JvmCommand {
        flags = List.copyOf(flags);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        main = List.copyOf(main);
    }

    public List<String> toList() {
        return toList(List.of(), main);
    }

    List<String> toList(List<String> moreFlags, List<String> program) {
        var command = new ArrayList<String>();
        command.add(java.java());
        command.addAll(moreFlags);
        command.addAll(flags);
        properties.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
        command.add("-cp");
        command.add(classPath.asArgument());
        command.addAll(program);
        return List.copyOf(command);
    }
}
