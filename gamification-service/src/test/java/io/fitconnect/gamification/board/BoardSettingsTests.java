package io.fitconnect.gamification.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BoardSettingsTests {

    @Test
    void keepsTwoHundredBoardsAndTwoMillionMembers() {
        BoardSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("fitconnect.boards", BoardSettings.class);

        assertThat(settings.inMemory()).isEqualTo(200);
        assertThat(settings.members()).isEqualTo(2_000_000);
    }

    @Test
    void refusesToKeepNone() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(new BoardSettings(0, 0)))
                    .hasSize(2);
        }
    }
}
