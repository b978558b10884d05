package io.fitconnect.kites.sky;

public record Sky(double windMetersPerSecond) {}
