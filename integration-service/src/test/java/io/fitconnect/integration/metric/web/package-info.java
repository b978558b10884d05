/** Tests of how metrics are read from requests. */
@NullMarked
package io.fitconnect.integration.metric.web;

import org.jspecify.annotations.NullMarked;
