package io.fitconnect.integration.imports.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How a batch of activities looks; described here, read by {@link ActivityBatch}. */
@Schema(name = "ActivityBatch")
record ActivityBatchDocument(
        @Schema(description = "1 to 1,000", requiredMode = Schema.RequiredMode.REQUIRED)
        List<Item> items) {

    /** One activity. */
    @Schema(name = "ActivityBatchItem")
    record Item(
            @Schema(
                    description = "Your own id of the activity, 1 to 200 characters",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String externalId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ActivityDocument activity) {}
}
