package io.fitconnect.profile;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ProfileServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ProfileServiceApplication.class, arguments);
    }
}
