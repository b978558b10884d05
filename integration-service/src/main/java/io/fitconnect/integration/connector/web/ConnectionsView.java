package io.fitconnect.integration.connector.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All trackers that can be connected. */
@Schema(name = "TrackerConnections")
record ConnectionsView(List<ConnectionView> connections) {}
