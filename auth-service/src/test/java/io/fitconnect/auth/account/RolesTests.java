package io.fitconnect.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTests {

    private final Roles roles = new Roles();

    @Test
    void surviveTheirColumn() {
        Set<Role> all = EnumSet.allOf(Role.class);

        assertThat(roles.convertToEntityAttribute(roles.convertToDatabaseColumn(all)))
                .isEqualTo(all);
    }

    @Test
    void ignoreNamesThatNoLongerMeanAnything() {
        assertThat(roles.convertToEntityAttribute("athlete emperor")).containsExactly(Role.ATHLETE);
    }
}
