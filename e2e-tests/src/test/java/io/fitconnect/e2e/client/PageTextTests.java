package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTests {

    @Test
    void keepsTheWordsOfAPage() {
        assertThat(PageText.of(
                        "<html><head><title>No</title></head>\n<body><p>This e-mail &amp; that</p><b>too</b></body>"))
                .isEqualTo("This e-mail & that too");
    }

    @Test
    void leavesOtherTextAsItIs() {
        assertThat(PageText.of("{\"detail\":\"a < b\"}")).isEqualTo("{\"detail\":\"a < b\"}");
    }
}
