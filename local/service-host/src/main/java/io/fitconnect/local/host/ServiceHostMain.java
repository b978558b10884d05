package io.fitconnect.local.host;

import io.fitconnect.local.part.Home;
import java.nio.file.Path;

/** The process's entry; its argument is the home. */
public final class ServiceHostMain {

    private ServiceHostMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        HostLogging.install();
        var host = new ServiceHost(new Home(Path.of(arguments[0])), ServiceHostMain.class.getClassLoader());
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "services-shutdown"));
        host.run();
    }
}
