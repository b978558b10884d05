/** Tests of daily metrics. */
@NullMarked
package io.fitconnect.integration.metric;

import org.jspecify.annotations.NullMarked;
