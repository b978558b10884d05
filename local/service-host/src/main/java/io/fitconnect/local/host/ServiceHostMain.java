package io.fitconnect.local.host;

import io.fitconnect.local.part.Home;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The process's entry: the home, and the class path of this build's libraries that all services share. */
public final class ServiceHostMain {

    private ServiceHostMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        HostLogging.install();
        var libraries = new ServiceClassLoader("house", paths(arguments[1]), ServiceHostMain.class.getClassLoader());
        var host = new ServiceHost(new Home(Path.of(arguments[0])), libraries);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "services-shutdown"));
        host.run();
    }

    private static List<Path> paths(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }
}
