package io.fitconnect.integration.imports.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** How the form looks; described here, taken apart by Spring. */
record UploadForm(
        @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
        String file) {}
