package io.fitconnect.local.host;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.HostedLaunch;
import io.fitconnect.local.part.HostedParts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One service: its class loader, the thread that starts it, and its context. */
final class HostedService {

    private final String name;
    private final HostedLaunch launch;
    private final Home home;
    private final HostedParts parts;
    private final ServiceClassLoader classes;
    private final ServiceHook hook;
    private final Thread starter;
    private @Nullable Thread stopper;

    HostedService(String name, HostedLaunch launch, ClassLoader libraries, Home home) {
        this.name = name;
        this.launch = launch;
        this.home = home;
        this.parts = new HostedParts(home);
        var jars = launch.command().stream().skip(1).map(Path::of).toList();
        this.classes = new ServiceClassLoader(name, jars, libraries);
        this.hook = new ServiceHook(classes, launch.environment());
        this.starter = thread("start", this::runMain);
    }

    void start() {
        starter.start();
    }

    /** Returns the thread that stops the service; a second call returns the same one. */
    synchronized Thread stop() {
        if (stopper == null) {
            stopper = thread("stop", this::close);
            stopper.start();
        }
        return stopper;
    }

    synchronized boolean hasEnded() {
        return stopper != null && !stopper.isAlive();
    }

    private Thread thread(String work, Runnable task) {
        var thread = new Thread(task, name + "-" + work);
        thread.setContextClassLoader(classes);
        return thread;
    }

    private void runMain() {
        try {
            var main = Class.forName(launch.command().get(0), true, classes).getMethod("main", String[].class);
            SpringApplication.withHook(hook, () -> invoke(main));
        } catch (Throwable failure) {
            tell(failure);
            parts.markFailed(name);
            stop();
        }
    }

    private static void invoke(Method main) {
        try {
            main.invoke(null, (Object) new String[0]);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The service cannot be started", e.getCause());
        }
    }

    /** What a process would have printed at its end. */
    private void tell(Throwable failure) {
        try (var output = new PrintWriter(Files.newBufferedWriter(home.output(name)))) {
            failure.printStackTrace(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            starter.join();
            hook.context().ifPresent(ConfigurableApplicationContext::close);
            HostLogging.close(classes);
            classes.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            parts.markGone(name);
        }
    }
}
