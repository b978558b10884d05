package io.fitconnect.promo.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouponCodeTests {

    @Test
    void isReadAsItIsPrinted() {
        CouponCode code = CouponCode.random();

        assertThat(code.printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(CouponCode.find(code.printed())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01AB-CDEF-GHJK-MNPQ", "oiab-cdef-ghjk-mnpq", " OLAB CDEF GHJK MNPQ "})
    void forgivesHowItIsTyped(String typed) {
        assertThat(CouponCode.find(typed)).contains(new CouponCode("01ABCDEFGHJKMNPQ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01AB", "01ABCDEFGHJKMNPU", "01ABCDEFGHJKMNPQ0", "01АBCDEFGHJKMNPQ", "'; drop table --"})
    void refusesWhatIsNone(String typed) {
        assertThat(CouponCode.find(typed)).isEmpty();
    }

    @Test
    void doesNotRepeatItself() {
        Set<CouponCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(CouponCode.random());
        }

        assertThat(codes).hasSize(10_000);
    }
}
