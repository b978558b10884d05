package io.fitconnect.platform.cassandra;

import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.cassandra.autoconfigure.CassandraAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A test of wide rows in a fresh keyspace; no SQL and no web server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OnCassandra.Nothing.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "fitconnect.cassandra.keyspace=${spring.cassandra.keyspace-name}")
@StoreBackedTest(value = Store.CASSANDRA, trustsTestTokens = false)
@ImportAutoConfiguration({
    CassandraAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WideRowsAutoConfiguration.class
})
@Import(SimpleMeterRegistry.class)
@interface OnCassandra {

    class Nothing {}
}
