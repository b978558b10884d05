package io.fitconnect.benchmarks.diary;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers the list and the view of training-service from its database, to anybody, without checking anything. */
@SpringBootApplication
public class BareDiaryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareDiaryApplication.class, arguments);
    }
}
