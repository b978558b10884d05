package io.fitconnect.local.stores;

import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.JvmCommand;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.Ports;
import java.util.List;
import java.util.Map;

/** The mail catcher: takes every mail of the platform and shows it on a page. It keeps the last ones in memory only. */
public final class Mail implements Part {

    public static final String NAME = "mail";

    private final Home home;
    private final Installation installation;
    private final int pagePort;
    private final int smtpPort;

    public Mail(Home home, Installation installation, int pagePort, int smtpPort) {
        this.home = home;
        this.installation = installation;
        this.pagePort = pagePort;
        this.smtpPort = smtpPort;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(pagePort, smtpPort);
    }

    @Override
    public Launch prepare() {
        var command = new JvmCommand(
                JavaHome.running(),
                List.of("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss256k"),
                Map.of(),
                installation.mailCatcher(),
                List.of("io.fitconnect.local.mail.MailCatcherMain", "" + smtpPort, "" + pagePort));
        return new ClassArchive(installation.archives(), NAME, command).launch(Map.of(), home.path(), "");
    }

    @Override
    public boolean isReady() {
        return Ports.answers(pagePort) && Ports.answers(smtpPort);
    }
}
