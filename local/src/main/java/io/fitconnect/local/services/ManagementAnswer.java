package io.fitconnect.local.services;

/** What a service's management address said. */
public record ManagementAnswer(int status, String body) {}
