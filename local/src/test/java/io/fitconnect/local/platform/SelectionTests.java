package io.fitconnect.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.services.Arrangement;
import io.fitconnect.local.services.PortPlan;
import io.fitconnect.local.stores.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path checkout;

    @SuppressWarnings("NullAway.Init")
    private Platform platform;

    @BeforeEach
    void createACheckoutWithTwoServices() throws IOException {
        Files.createDirectories(checkout.resolve("training-service/src/main/java"));
        Files.createDirectories(checkout.resolve("gateway/src/main/java"));
        var contracts = Files.createDirectories(checkout.resolve("contracts/src/main/resources/contracts"));
        Files.writeString(contracts.resolve("topics.properties"), "training.training=3 30d\n");
        platform = new Platform(new Installation(checkout), new Home(checkout.resolve("home")), new PortPlan(0));
    }

    @Test
    void takesEveryStoreAndEveryServiceThatHasCode() {
        var selection = Selection.of(platform, Optional.empty());

        assertThat(selection.parts())
                .extracting(Part::name)
                .containsExactly("postgresql", "kafka", "cassandra", "mail", "services", "training-service", "gateway");
        assertThat(selection.withoutCode())
                .containsExactlyInAnyOrder(
                        "auth-service",
                        "profile-service",
                        "social-service",
                        "integration-service",
                        "notification-service",
                        "promo-service",
                        "gamification-service",
                        "shop");
    }

    @Test
    void addsTheStoresThatTheNamedServicesNeed() {
        var selection = Selection.of(platform, Optional.of(Set.of("training-service", "gateway")));

        assertThat(selection.parts())
                .extracting(Part::name)
                .containsExactly("postgresql", "kafka", "services", "training-service", "gateway");
    }

    @Test
    void takesNoHostForServicesInProcessesOfTheirOwn() {
        var apart = new Platform(
                new Installation(checkout), new Home(checkout.resolve("home")), new PortPlan(0), Arrangement.APART);

        assertThat(Selection.of(apart, Optional.of(Set.of("training-service"))).parts())
                .extracting(Part::name)
                .containsExactly("postgresql", "kafka", "training-service");
    }

    /** Services of one process start together; processes of their own would be late for their own deadlines. */
    @Test
    void startsAsManyProcessesAtATimeAsThereAreProcessors() {
        var apart = new Platform(
                new Installation(checkout), new Home(checkout.resolve("home")), new PortPlan(0), Arrangement.APART);
        var hosted = Selection.of(platform, Optional.empty()).parts();

        assertThat(PlatformStart.placesFor(Selection.of(apart, Optional.empty()).parts()))
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(PlatformStart.placesFor(hosted)).isEqualTo(hosted.size());
    }

    @Test
    void takesAStoreAlone() {
        var selection = Selection.of(platform, Optional.of(Set.of("cassandra")));

        assertThat(selection.parts()).extracting(Part::name).containsExactly("cassandra");
    }

    @Test
    void refusesANameThatIsNoPart() {
        assertThatThrownBy(() -> Selection.of(platform, Optional.of(Set.of("bakery"))))
                .isInstanceOf(PartFailure.class)
                .hasMessageStartingWith("there is no part bakery; the parts are postgresql, kafka, cassandra,");
    }
}
