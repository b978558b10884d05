package io.fitconnect.local.stores;

import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.JvmCommand;
import io.fitconnect.local.jvm.Optimization;
import io.fitconnect.local.part.FolderDraft;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Ports;
import io.fitconnect.local.part.Preparation;
import io.fitconnect.local.part.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Kafka broker that is its own controller (KRaft), with the given topics. */
public final class Kafka implements Part {

    public static final String NAME = "kafka";

    private static final String CLUSTER_ID = "Zml0Y29ubmVjdC1sb2NhbA";
    private static final String CANNOT_FORMAT = "Kafka cannot format its data folder";
    private static final Duration FORMAT = Duration.ofMinutes(1);
    private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC", "-Xss512k");

    private final Home home;
    private final Installation installation;
    private final int port;
    private final int controllerPort;
    private final List<Topic> topics;

    public Kafka(Home home, Installation installation, int port, int controllerPort, List<Topic> topics) {
        this.home = home;
        this.installation = installation;
        this.port = port;
        this.controllerPort = controllerPort;
        this.topics = List.copyOf(topics);
    }

    public KafkaAddress address() {
        return new KafkaAddress("127.0.0.1", port);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public Launch prepare() {
        var settings = settings(NAME, home.data(NAME));
        var logging = new SettingsTemplate("kafka-log4j2.xml").write(home.settings(NAME), Map.of());
        if (!Files.exists(home.data(NAME).resolve("meta.properties"))) {
            format(logging);
        }
        var archive = new ClassArchive(installation.archives(), NAME, server(settings, logging));
        return archive.launch(Map.of(), home.path(), "");
    }

    @Override
    public boolean isReady() {
        return Ports.answers(port);
    }

    @Override
    public void provision() {
        new KafkaProvisioning(address()).createTopics(topics);
    }

    private Path settings(String folder, Path data) {
        return new SettingsTemplate("kafka.properties")
                .write(home.settings(folder), Map.of("DATA", data, "PORT", port, "CONTROLLER_PORT", controllerPort));
    }

    private void format(Path logging) {
        var draft = new FolderDraft(home.data(NAME));
        try {
            draft.clear();
            format(settings("kafka-format", draft.path()), logging);
            draft.complete();
        } catch (IOException e) {
            throw new PartFailure(CANNOT_FORMAT + ": " + Reason.of(e), e);
        }
    }

    private void format(Path settings, Path logging) {
        var command = command(
                logging,
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        CLUSTER_ID,
                        "--config",
                        settings.toString()));
        new Preparation(home, NAME).run(command.toList(), FORMAT, CANNOT_FORMAT);
    }

    private JvmCommand server(Path settings, Path logging) {
        return command(logging, List.of("kafka.Kafka", settings.toString()));
    }

    private JvmCommand command(Path logging, List<String> main) {
        return new JvmCommand(
                JavaHome.running(),
                Stream.concat(FLAGS.stream(), Optimization.flags().stream()).toList(),
                Map.of("log4j2.configurationFile", logging.toString(), "fitconnect.log", "" + home.log(NAME)),
                installation.kafka(),
                main);
    }
}
