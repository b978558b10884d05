package io.fitconnect.local.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockIntegrationTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void nameAHomeThatIsMissingYet() {
        home = new Home(folder.resolve("home"));
    }

    @Test
    void isTakenWhileAnotherLauncherHoldsIt() throws Exception {
        try (var other = OtherLauncher.holding(home, "up")) {
            assertThat(HomeLock.tryTake(home, "up")).isEmpty();
            assertThat(HomeLock.findHolder(home)).hasToString("Optional[up (process %d)]".formatted(other.pid()));
        }
    }

    @Test
    void isFreeOnceItWasReleased() throws Exception {
        HomeLock.tryTake(home, "up").orElseThrow().close();

        try (var other = OtherLauncher.holding(home, "down")) {
            var holder = HomeLock.findHolder(home).orElseThrow();
            assertThat(holder.command()).isEqualTo("down");
            assertThat(holder.process().pid()).isEqualTo(other.pid());
        }
    }

    @Test
    void isFreeWhenTheHolderWasKilledAlthoughItsChildLives() throws Exception {
        try (var other = OtherLauncher.holding(home, "up")) {
            var child = other.child();
            other.kill();

            assertThat(child.isAlive()).isTrue();
            try (var lock = HomeLock.tryTake(home, "down").orElseThrow()) {
                assertThat(lock).isNotNull();
            } finally {
                child.destroyForcibly();
            }
            assertThat(HomeLock.findHolder(home).orElseThrow().process().pid())
                    .isEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void staysTakenWhenTheHomeIsAskedForItsHolder() throws Exception {
        try (var other = OtherLauncher.holding(home, "up")) {
            HomeLock.findHolder(home);
            HomeLock.tryTake(home, "up");

            assertThat(HomeLock.tryTake(home, "up"))
                    .as("lock of " + other.pid())
                    .isEmpty();
        }
    }

    @Test
    void countsOnlyOnTheFileThatIsInPlace() throws IOException {
        var path = folder.resolve("launcher.lock");
        try (var deleted = LockFile.open(path)) {
            assertThat(deleted.isInPlace()).isTrue();
            deleted.delete();
            assertThat(deleted.isInPlace()).isFalse();
            try (var replaced = LockFile.open(path)) {
                assertThat(replaced.isInPlace()).isTrue();
                assertThat(deleted.isInPlace()).isFalse();
            }
        }
    }

    @Test
    void isOverwrittenInPlaceSoThatAFullDiskDoesNotMatter() throws IOException {
        HomeLock.tryTake(home, "replay-dead-letters").orElseThrow().close();
        var file = home.path().resolve("launcher.lock");
        var size = Files.size(file);

        HomeLock.tryTake(home, "up").orElseThrow().close();

        assertThat(Files.size(file)).isEqualTo(size).isPositive();
        assertThat(Files.readString(file)).startsWith("up\n");
    }

    @Test
    void tellsWhyAHomeCannotBeLocked() throws IOException {
        Files.writeString(home.path(), "a file where the folder should be");

        assertThatThrownBy(() -> HomeLock.tryTake(home, "up"))
                .isInstanceOf(PartFailure.class)
                .hasMessage("%s cannot be locked: %s is in the way", home.path(), home.path());
    }
}
