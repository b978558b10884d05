package io.fitconnect.auth.vendorapp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** The approval of an application. */
record ApprovalRequest(
        @NotNull @Schema(description = "The version of the application that the administrator has read")
        Long version) {}
