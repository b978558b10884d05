package io.fitconnect.shop.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cart", "/items/strata-2?lang=ru", "/?q=%D0%B1%D0%B5%D0%B3"})
    void isAnAddressOfTheShop(String path) {
        assertThat(LocalPath.orHome(path).value()).isEqualTo(path);
    }

    @Test
    void isAsLongAsABrowserSends() {
        assertThat(LocalPath.orHome("/" + "a".repeat(499)).value()).hasSize(500);
        assertThat(LocalPath.orHome("/" + "a".repeat(500))).isEqualTo(LocalPath.HOME);
        assertThat(LocalPath.orHome(null)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void isNeverMadeOfAnotherSite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalPath("//evil.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "cart",
                "/a\r\nX: 1",
                "/ж",
                "/a\\b",
                "/{customer}",
                "/cart}"
            })
    void isTheFirstPageInsteadOfAnotherSite(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(LocalPath.HOME);
    }
}
