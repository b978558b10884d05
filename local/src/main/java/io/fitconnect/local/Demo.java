package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.stores.Installation;
import io.fitconnect.local.terminal.Terminal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Lets a real client tell the main story on the running platform; it leaves an athlete with trainings behind. */
final class Demo implements Command {

    private static final Option FILE = Option.withValue("file", "PATH", "pushes this recording instead of the sample");
    /** What the sample shop sells and may be advised. */
    private static final String PRODUCTS = "shop/advised-products.json";

    private static final ClientProgram CLIENT = new ClientProgram("io.fitconnect.e2e.Demo");

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "plays the main story through the gateway and tells what came back";
    }

    @Override
    public List<Option> options() {
        return List.of(FILE, Options.NO_BUILD);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var more = new ArrayList<>(shop(arguments));
        arguments
                .find(FILE)
                .ifPresent(path -> more.addAll(List.of(
                        "--file", PlatformChoice.directory().resolve(path).toString())));
        return CLIENT.run(PlatformChoice.of(arguments), more, terminal);
    }

    /** What an editor can import where the platform of this checkout runs; else the client says that it does not. */
    private static List<String> shop(Arguments arguments) {
        var products = Installation.ofWorkingDirectory().root().resolve(PRODUCTS);
        try {
            return Files.exists(products)
                    ? List.of(
                            "--accounts",
                            AuthServiceOrder.address(arguments, "accounts"),
                            "--products",
                            products.toString())
                    : List.of();
        } catch (PartFailure noPlatform) {
            return List.of();
        }
    }
}
