package io.fitconnect.platform.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service; its tables are {@code db/migration} of the test resources. */
@SpringBootApplication
public class SampleApplication {}
