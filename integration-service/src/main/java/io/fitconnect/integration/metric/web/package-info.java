/** {@code /api/v1/metrics}: batches in, series out. */
@NullMarked
package io.fitconnect.integration.metric.web;

import org.jspecify.annotations.NullMarked;
