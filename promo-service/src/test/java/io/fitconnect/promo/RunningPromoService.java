package io.fitconnect.promo;

import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole service on real stores; all tests with this annotation share one, and keep apart by their athletes. No athlete is held out, and
 * caps are wide: the policy's own tests see to both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fitconnect.assignment.hold-out=0",
            "fitconnect.advice.gathering=1s",
            "fitconnect.campaigns.gathering=1s",
            "fitconnect.advice.per-day=20",
            "fitconnect.advice.per-week=20",
            "fitconnect.advice.open=20"
        })
@StoreBackedTest({Store.POSTGRES, Store.KAFKA})
public @interface RunningPromoService {}
