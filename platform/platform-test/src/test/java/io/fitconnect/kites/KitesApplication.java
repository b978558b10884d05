package io.fitconnect.kites;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class KitesApplication {}
