package io.fitconnect.e2e.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldOptionsTests {

    @Test
    void fillsAYearOfAllAthletesOnTheLocalPlatform() {
        var options = WorldOptions.parse();

        assertThat(options.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(options.only()).isEmpty();
        assertThat(options.days()).isEqualTo(371);
    }

    @Test
    void takesAthletesAndDays() {
        var options = WorldOptions.parse("--only", "anna,oleg", "--days", "14");

        assertThat(options.only()).isEqualTo(Set.of("anna", "oleg"));
        assertThat(options.days()).isEqualTo(14);
    }

    @Test
    void staysOnThisMachine() {
        assertThatThrownBy(() -> WorldOptions.parse("--base-url", "https://fitconnect.example"))
                .hasMessageContaining("not on this machine");
        assertThatThrownBy(() -> WorldOptions.parse("--accounts", "http://10.0.0.7:9081/actuator/accounts"))
                .hasMessageContaining("not on this machine");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> WorldOptions.parse("--al", "x")).hasMessageContaining("--al");
        assertThatThrownBy(() -> WorldOptions.parse("--only")).hasMessageContaining("--only");
        assertThatThrownBy(() -> WorldOptions.parse("--days", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> WorldOptions.parse("--days", "0")).hasMessageContaining("1 to 371");
    }
}
