package io.fitconnect.social;

import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on real stores; all tests with this annotation share one, and keep apart by their athletes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fitconnect.feed.pushed=3",
            "fitconnect.comments.per-minute=1000",
            "fitconnect.comments.move-after=300ms"
        })
@StoreBackedTest({Store.POSTGRES, Store.KAFKA, Store.CASSANDRA})
public @interface RunningSocialService {}
